package dev.platter.sam.yaml;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** All templates of a deploy folder, with what joins them: exports and SSM parameters. */
public final class Stacks {

    private final Map<String, TemplateFile> files;
    private final Map<String, String> given;
    private final Joints exports;
    private final Joints parameters;

    private Stacks(List<TemplateFile> files, Map<String, String> given) {
        this.given = Map.copyOf(given);
        this.files = files.stream()
                .collect(Collectors.toMap(TemplateFile::stack, file -> file, (one, _) -> one, LinkedHashMap::new));
        files.forEach(Cycles::refuse);
        this.exports = Joints.exports(this, files);
        this.parameters = Joints.parameters(this, files);
    }

    /**
     * Reads every template of every service; references are followed only when a value is asked for.
     *
     * @param deployDir the folder that holds a folder for each service
     * @param given values of parameters, by name, over their defaults
     */
    public static Stacks read(Path deployDir, Map<String, String> given) {
        return new Stacks(DeployFolder.templates(deployDir), given);
    }

    @Nullable
    String given(String parameter) {
        return given.get(parameter);
    }

    /** The services that have a folder. */
    public List<String> services() {
        return files.values().stream().map(TemplateFile::service).distinct().toList();
    }

    /** The resources of a service that its conditions do not leave out, in the order of its templates. */
    public List<Declaration> declarations(String service) {
        return files.values().stream()
                .filter(file -> file.service().equals(service))
                .flatMap(file -> file.resources().values().stream()
                        .filter(resource -> isMade(resource, file, Trail.START)))
                .toList();
    }

    /** The resource with that id, which some reference has named. */
    public Declaration declaration(ResourceId id) {
        return Objects.requireNonNull(file(id).resources().get(id.logicalId()), id::toString);
    }

    /** The properties of a resource, evaluated. */
    public Value.Fields properties(Declaration resource) {
        return evaluation(resource.id()).fields(resource.properties());
    }

    /** Evaluates the outputs of a service for nothing but their refusals. */
    public void checkOutputs(String service) {
        files.values().stream().filter(file -> file.service().equals(service)).forEach(file -> file.outputs().stream()
                .filter(output -> output.condition() == null
                        || new Conditions(this, file)
                                .holds(output.place(), output.name(), output.condition(), Trail.START))
                .forEach(output -> new Evaluation(this, file, output.name(), Trail.START).value(output.value())));
    }

    /** The text, with <code>${…}</code> for what only a deployment knows. */
    public String text(Value.Text text) {
        return text.parts().stream()
                .map(part -> switch (part) {
                    case Value.Part.Literal(String literal) -> literal;
                    case Value.Part.Placeholder(String name) -> "${%s}".formatted(name);
                    case Value.Part.Attribute attribute -> text(attribute);
                })
                .collect(Collectors.joining());
    }

    private String text(Value.Part.Attribute attribute) {
        Declaration resource = declaration(attribute.resource());
        KnownAttributes known = KnownAttributes.of(resource.type());
        String logicalId = resource.id().logicalId();
        if (known == null) {
            return attribute.name().equals("Ref")
                    ? "${%s}".formatted(logicalId)
                    : "${%s.%s}".formatted(logicalId, attribute.name());
        }
        return known.text(attribute.name(), property -> known(resource, property));
    }

    private String known(Declaration resource, String property) {
        Yaml.Entry entry = resource.properties().entries().get(property);
        if (entry != null && evaluation(resource.id()).value(entry.value()) instanceof Value.Text text) {
            return text(text);
        }
        throw new TemplateRefused(
                resource.place(),
                resource.id().logicalId(),
                "needs %s: something refers to it, and what AWS would generate is not known here".formatted(property));
    }

    boolean isMade(Declaration resource, TemplateFile file, Trail trail) {
        String condition = resource.condition();
        return condition == null
                || new Conditions(this, file)
                        .holds(resource.place(), resource.id().logicalId(), condition, trail);
    }

    Value exported(Place place, String subject, String name, Trail trail) {
        return exports.value(place, subject, name, trail);
    }

    Value parameter(Place place, String subject, String name, Trail trail) {
        return parameters.value(place, subject, name, trail);
    }

    private Evaluation evaluation(ResourceId id) {
        return new Evaluation(this, file(id), id.logicalId(), Trail.START);
    }

    private TemplateFile file(ResourceId id) {
        TemplateFile file = files.get(id.stack());
        if (file == null) {
            throw new IllegalArgumentException("no stack of " + id);
        }
        return file;
    }
}
