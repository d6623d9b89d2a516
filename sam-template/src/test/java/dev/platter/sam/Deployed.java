package dev.platter.sam;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.Declaration;
import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What templates say, the product's own or a broken copy: as resources, and as JSON where no record holds a property. */
final class Deployed {

    private final Stacks stacks;
    private final Templates templates;

    /**
     * @param parameters values by name, over the defaults
     */
    Deployed(Path deployDir, Map<String, String> parameters) {
        this.stacks = Stacks.read(deployDir, parameters);
        this.templates = Templates.read(deployDir, parameters, stacks.services().toArray(String[]::new));
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return templates.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <T extends Resource> T the(Class<T> type, ResourceId id) {
        return type.cast(templates.resource(id));
    }

    /** The properties of every resource of a CloudFormation type. */
    List<JsonNode> properties(String type) {
        return declarations()
                .filter(declaration -> declaration.type().equals(type))
                .map(this::properties)
                .toList();
    }

    /** The properties of every resource, by its logical id. */
    Map<String, JsonNode> everything() {
        Map<String, JsonNode> everything = new LinkedHashMap<>();
        declarations().forEach(declaration -> everything.put(declaration.id().toString(), properties(declaration)));
        return everything;
    }

    JsonNode properties(ResourceId id) {
        return properties(stacks.declaration(id));
    }

    /** The logical ids of what must be there before that resource is made, as its DependsOn says. */
    List<String> dependsOn(ResourceId id) {
        return stacks.declaration(id).dependsOn();
    }

    /** What the role of a function allows. */
    List<Grant> grants(Resource.ServerlessFunction function) {
        String role = properties(function.id()).path("Role").asString();
        return declarations()
                .filter(declaration -> declaration.id().stack().equals(function.id().stack()))
                .filter(declaration -> role.equals("${%s.Arn}".formatted(declaration.id().logicalId())))
                .flatMap(declaration -> properties(declaration).path("Policies").valueStream())
                .flatMap(policy -> statements(policy.path("PolicyDocument")))
                .toList();
    }

    static Stream<Grant> statements(JsonNode policyDocument) {
        return policyDocument.path("Statement").valueStream().map(Grant::new);
    }

    record Grant(JsonNode statement) {

        List<String> actions() {
            return texts(statement.path("Action"));
        }

        List<String> resources() {
            return texts(statement.path("Resource"));
        }

        boolean allows(String action, String resource) {
            return actions().contains(action) && resources().contains(resource);
        }

        private static List<String> texts(JsonNode oneOrMore) {
            return oneOrMore.isArray()
                    ? oneOrMore.valueStream().map(JsonNode::asString).toList()
                    : List.of(oneOrMore.asString());
        }
    }

    private Stream<Declaration> declarations() {
        return stacks.services().stream().flatMap(service -> stacks.declarations(service).stream());
    }

    private JsonNode properties(Declaration declaration) {
        return JsonMapper.shared().valueToTree(plain(stacks.properties(declaration)));
    }

    private Object plain(Value value) {
        return switch (value) {
            case Value.Text text -> stacks.text(text);
            case Value.Items items -> items.values().stream().map(this::plain).toList();
            case Value.Fields fields -> {
                Map<String, Object> map = new LinkedHashMap<>();
                fields.fields().forEach((name, field) -> map.put(name, plain(field.value())));
                yield map;
            }
            case Value.Absent absent -> throw new IllegalStateException(absent + " is left out by the evaluation");
        };
    }
}
