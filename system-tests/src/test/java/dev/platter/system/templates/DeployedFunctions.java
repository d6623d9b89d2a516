package dev.platter.system.templates;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.Declaration;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.Value;
import org.jspecify.annotations.Nullable;

/** All functions of the templates, with what their roles allow. */
final class DeployedFunctions {

    private static final Path DEPLOY = Path.of("../deploy");
    /** Without a distribution, whose name only AWS would know. */
    private static final Map<String, String> PARAMETERS = Map.of("ThumbnailsUrl", "https://thumbnails.example");

    private final Stacks stacks;
    private final Templates templates;

    /** As the templates deploy them by themselves. */
    DeployedFunctions() {
        this(PARAMETERS);
    }

    private DeployedFunctions(Map<String, String> parameters) {
        stacks = Stacks.read(DEPLOY, parameters);
        templates = Templates.read(DEPLOY, parameters, stacks.services().toArray(String[]::new));
    }

    /** With orders' workflow as a state machine. */
    static DeployedFunctions withTheStateMachine() {
        return new DeployedFunctions(DeployedStateMachine.PARAMETERS);
    }

    /** Of these, the ones that the others lack, and those that are named. */
    List<DeployedFunction> besides(DeployedFunctions others, String... named) {
        var known = others.all().stream().map(DeployedFunction::name).toList();
        return all().stream()
                .filter(function -> !known.contains(function.name()) || List.of(named).contains(function.name()))
                .toList();
    }

    Templates templates() {
        return templates;
    }

    List<DeployedFunction> all() {
        return templates.resources().stream()
                .filter(Resource.ServerlessFunction.class::isInstance)
                .map(Resource.ServerlessFunction.class::cast)
                .map(this::deployed)
                .toList();
    }

    private DeployedFunction deployed(Resource.ServerlessFunction function) {
        var service = function.id().service();
        var properties = stacks.properties(stacks.declaration(function.id()));
        return new DeployedFunction(
                service,
                templates.bindings(service).at(Placement.local()).function(function.definition()),
                texts(under(properties, "Environment", "Variables", "MAIN_CLASS")).findFirst().orElseThrow(),
                grants(function, texts(under(properties, "Role")).findFirst().orElseThrow()));
    }

    private Set<Access> grants(Resource.ServerlessFunction function, String role) {
        return stacks.declarations(function.id().service()).stream()
                .filter(declaration -> role.equals("${%s.Arn}".formatted(declaration.id().logicalId())))
                .flatMap(this::granted)
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Access> granted(Declaration role) {
        return items(under(stacks.properties(role), "Policies"))
                .flatMap(policy -> items(under(policy, "PolicyDocument", "Statement")))
                .flatMap(statement -> texts(under(statement, "Action"))
                        .flatMap(action -> texts(under(statement, "Resource"))
                                .map(resource -> new Access(action, resource))));
    }

    private static @Nullable Value under(@Nullable Value value, String... path) {
        for (var name : path) {
            var field = value instanceof Value.Fields(_, var fields) ? fields.get(name) : null;
            value = field == null ? null : field.value();
        }
        return value;
    }

    private static Stream<Value> items(@Nullable Value value) {
        return value instanceof Value.Items(_, var values) ? values.stream() : Stream.ofNullable(value);
    }

    private Stream<String> texts(@Nullable Value value) {
        return items(value)
                .map(item -> item instanceof Value.Text text ? Placement.local().fill(stacks.text(text)) : null)
                .filter(Objects::nonNull);
    }
}
