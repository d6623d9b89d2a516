package dev.platter.localaws.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.query.Refused;
import dev.platter.localaws.topics.Condition.AnythingBut;
import dev.platter.localaws.topics.Condition.Comparison;
import dev.platter.localaws.topics.Condition.Exists;
import dev.platter.localaws.topics.Condition.Numeric;
import dev.platter.localaws.topics.Condition.OfValue;
import dev.platter.localaws.topics.Condition.Prefix;
import dev.platter.localaws.topics.Condition.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads filter policies; an operator that is not here is refused by name, and not silently true. */
final class ReadFilterPolicy {

    /** Amazon SNS Developer Guide, "Filter policy constraints". */
    private static final int MOST_NAMES = 5;

    private ReadFilterPolicy() {}

    static FilterPolicy of(String json) {
        JsonNode policy = json(json);
        if (!policy.isObject()) {
            throw invalid("must be an object");
        }
        if (policy.size() > MOST_NAMES) {
            throw invalid("more than %d names".formatted(MOST_NAMES));
        }
        Map<String, List<Condition>> conditions = new LinkedHashMap<>();
        policy.forEachEntry((name, alternatives) -> conditions.put(name, alternatives(name, alternatives)));
        return new FilterPolicy(conditions);
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException fault) {
            throw invalid("is not JSON");
        }
    }

    private static List<Condition> alternatives(String name, JsonNode alternatives) {
        if (name.startsWith("$")) {
            throw invalid("the operator %s is not here".formatted(name));
        }
        if (!alternatives.isArray() || alternatives.isEmpty()) {
            throw invalid("\"%s\" must be an array with at least one condition".formatted(name));
        }
        return alternatives.valueStream().map(ReadFilterPolicy::condition).toList();
    }

    private static Condition condition(JsonNode condition) {
        if (!condition.isObject()) {
            return equalTo(condition);
        }
        if (condition.size() != 1) {
            throw invalid("a condition must have exactly one operator: " + condition);
        }
        String operator = condition.propertyNames().iterator().next();
        JsonNode operand = condition.get(operator);
        return switch (operator) {
            case "prefix" -> new Prefix(text(operator, operand));
            case "exists" -> new Exists(truth(operator, operand));
            case "anything-but" -> new AnythingBut(unwanted(operand));
            case "numeric" -> new Numeric(comparisons(operand));
            default -> throw invalid("the operator %s is not here".formatted(operator));
        };
    }

    private static OfValue equalTo(JsonNode value) {
        if (value.isString()) {
            return new Text(value.stringValue());
        }
        if (value.isNumber()) {
            return new Numeric(List.of(new Comparison("=", value.decimalValue())));
        }
        throw invalid("a condition must be a text, a number or an operator: " + value);
    }

    private static List<? extends OfValue> unwanted(JsonNode operand) {
        if (operand.isArray()) {
            return operand.valueStream().map(ReadFilterPolicy::equalTo).toList();
        }
        if (!operand.isObject()) {
            return List.of(equalTo(operand));
        }
        if (operand.size() != 1 || !operand.has("prefix")) {
            throw invalid("the operator anything-but is not here with " + operand);
        }
        return List.of(new Prefix(text("prefix", operand.get("prefix"))));
    }

    /** {@code [">=", 0, "<", 10]}. */
    private static List<Comparison> comparisons(JsonNode operand) {
        if (!operand.isArray() || operand.isEmpty() || operand.size() % 2 != 0) {
            throw invalid("numeric must be an array of operators and numbers: " + operand);
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int at = 0; at < operand.size(); at += 2) {
            String operator = text("numeric", operand.get(at));
            if (!Comparison.OPERATORS.contains(operator) || !operand.get(at + 1).isNumber()) {
                throw invalid("numeric must be an array of operators and numbers: " + operand);
            }
            comparisons.add(new Comparison(operator, operand.get(at + 1).decimalValue()));
        }
        return comparisons;
    }

    private static String text(String operator, JsonNode operand) {
        if (!operand.isString()) {
            throw invalid("%s must be a text: %s".formatted(operator, operand));
        }
        return operand.stringValue();
    }

    private static boolean truth(String operator, JsonNode operand) {
        if (!operand.isBoolean()) {
            throw invalid("%s must be true or false: %s".formatted(operator, operand));
        }
        return operand.booleanValue();
    }

    private static Refused invalid(String rule) {
        return Refused.invalidParameter("FilterPolicy: " + rule);
    }
}
