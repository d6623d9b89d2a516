package dev.platter.system.templates;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.platter.sam.yaml.Declaration;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.Value;
import org.jspecify.annotations.Nullable;

/**
 * The order workflow as the templates deploy it when they are asked to.
 *
 * @param functions which function of the template stands for which name in the definition
 * @param given the aliases that stand for them
 * @param mayInvoke what the machine's role may call
 */
record DeployedStateMachine(Map<String, String> functions, List<String> given, List<String> mayInvoke) {

    static final Map<String, String> PARAMETERS = Map.of("OrderWorkflow", "state-machine", "ThumbnailsUrl",
            "https://thumbnails.example");

    private static final String SERVICE = "order-function";

    static DeployedStateMachine read() {
        var stacks = Stacks.read(Path.of("../deploy"), PARAMETERS);
        var machine = declaration(stacks, "OrderStateMachine");
        var substitutions = fields(fields(stacks.properties(machine)).get("DefinitionSubstitutions"));
        var functions = new TreeMap<String, String>();
        substitutions.forEach((name, alias) -> functions.put(name, functionOf(stacks, text(stacks, alias))));
        return new DeployedStateMachine(functions,
                substitutions.values().stream().map(alias -> text(stacks, alias)).toList(),
                resources(stacks, declaration(stacks, "OrderStateMachineRole")));
    }

    private static String functionOf(Stacks stacks, String alias) {
        return stacks.declarations(SERVICE).stream()
                .filter(declaration -> declaration.type().equals("AWS::Serverless::Function"))
                .filter(declaration -> alias.endsWith(
                        ":" + text(stacks, fields(stacks.properties(declaration)).get("FunctionName")) + ":live"))
                .findFirst().orElseThrow().id().logicalId();
    }

    private static List<String> resources(Stacks stacks, Declaration role) {
        return items(fields(stacks.properties(role)).get("Policies")).stream()
                .flatMap(policy -> items(fields(fields(policy).get("PolicyDocument")).get("Statement")).stream())
                .map(DeployedStateMachine::fields)
                .filter(statement -> items(statement.get("Action")).stream()
                        .anyMatch(action -> text(stacks, action).equals("lambda:InvokeFunction")))
                .flatMap(statement -> items(statement.get("Resource")).stream())
                .map(resource -> text(stacks, resource)).toList();
    }

    private static Declaration declaration(Stacks stacks, String logicalId) {
        return stacks.declarations(SERVICE).stream()
                .filter(declaration -> declaration.id().logicalId().equals(logicalId)).findFirst().orElseThrow();
    }

    private static Map<String, Value> fields(@Nullable Value value) {
        var fields = new TreeMap<String, Value>();
        ((Value.Fields) requireNonNull(value)).fields().forEach((name, field) -> fields.put(name, field.value()));
        return fields;
    }

    private static List<Value> items(@Nullable Value value) {
        return value instanceof Value.Items(_, var values) ? values : List.of(requireNonNull(value));
    }

    private static String text(Stacks stacks, @Nullable Value value) {
        return stacks.text((Value.Text) requireNonNull(value));
    }
}
