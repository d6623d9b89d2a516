package dev.platter.sam.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a name means: a pseudo parameter, a parameter, a resource or an attribute of one. */
final class References {

    private static final String NO_VALUE = "AWS::NoValue";
    private static final Set<String> PSEUDO_PARAMETERS = Set.of(
            "AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix");
    /** Has a default, yet each deployment sets it. */
    private static final String STAGE = "Stage";

    private final Stacks stacks;
    private final TemplateFile file;
    private final String subject;
    private final Trail trail;

    References(Stacks stacks, TemplateFile file, String subject, Trail trail) {
        this.stacks = stacks;
        this.file = file;
        this.subject = subject;
        this.trail = trail;
    }

    /** A name in a {@code !Sub}. */
    List<Value.Part> parts(Place place, String name) {
        Value value = name.contains(".") ? attribute(place, name) : ref(place, name);
        if (value instanceof Value.Text text) {
            return text.parts();
        }
        throw new TemplateRefused(place, subject, "${%s} is not text but %s".formatted(name, value.kind()));
    }

    Value ref(Place place, String name) {
        if (name.equals(NO_VALUE)) {
            return new Value.Absent(place);
        }
        if (PSEUDO_PARAMETERS.contains(name)) {
            return Value.Text.of(place, new Value.Part.Placeholder(name));
        }
        Yaml.Entry parameter = file.parameters().get(name);
        if (parameter != null) {
            return parameter(place, name, parameter);
        }
        return Value.Text.of(place, new Value.Part.Attribute(resource(place, name).id(), "Ref"));
    }

    Value attribute(Place place, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            throw new TemplateRefused(place, subject, "!GetAtt %s names no attribute".formatted(path));
        }
        Declaration resource = resource(place, path.substring(0, dot));
        String attribute = path.substring(dot + 1);
        KnownAttributes known = KnownAttributes.of(resource.type());
        if (known != null && !known.texts().containsKey(attribute)) {
            throw new TemplateRefused(place, subject, "%s has no attribute %s%s"
                    .formatted(resource.type(), attribute, Names.didYouMean(attribute, known.texts().keySet())));
        }
        return Value.Text.of(place, new Value.Part.Attribute(resource.id(), attribute));
    }

    private Value parameter(Place place, String name, Yaml.Entry parameter) {
        String given = stacks.given(name);
        if (given != null) {
            return Value.Text.of(place, new Value.Part.Literal(given));
        }
        Yaml.Entry standard = Expect.mapping(name, parameter.value()).entries().get("Default");
        if (standard == null || name.equals(STAGE)) {
            return Value.Text.of(place, new Value.Part.Placeholder(name));
        }
        return Value.Text.of(place, new Value.Part.Literal(Expect.text(name, standard.value())));
    }

    private Declaration resource(Place place, String logicalId) {
        Declaration resource = file.resources().get(logicalId);
        if (resource == null) {
            List<String> known = Stream.concat(
                    file.resources().keySet().stream(), file.parameters().keySet().stream())
                    .toList();
            throw new TemplateRefused(place, subject, "no parameter or resource is named %s%s"
                    .formatted(logicalId, Names.didYouMean(logicalId, known)));
        }
        if (!stacks.isMade(resource, file, trail)) {
            throw new TemplateRefused(
                    place, subject, "%s is left out by condition %s".formatted(logicalId, resource.condition()));
        }
        return resource;
    }
}
