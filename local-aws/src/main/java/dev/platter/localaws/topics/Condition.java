package dev.platter.localaws.topics;

import java.math.BigDecimal;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** One of the alternatives that a filter policy gives for an attribute. */
sealed interface Condition {

    /** Whether it holds for the values of an attribute: several if it is an array, none if it is missing. */
    boolean holdsFor(List<JsonNode> values);

    /** There, or not there. */
    record Exists(boolean wanted) implements Condition {
        @Override
        public boolean holdsFor(List<JsonNode> values) {
            return values.isEmpty() != wanted;
        }
    }

    /** A condition of a single value; of an array's values, one is enough. */
    sealed interface OfValue extends Condition {

        boolean accepts(JsonNode value);

        @Override
        default boolean holdsFor(List<JsonNode> values) {
            return values.stream().anyMatch(this::accepts);
        }
    }

    /** Equal to a text. */
    record Text(String wanted) implements OfValue {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isString() && value.stringValue().equals(wanted);
        }
    }

    /** A text that begins so. */
    record Prefix(String prefix) implements OfValue {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isString() && value.stringValue().startsWith(prefix);
        }
    }

    /** A number for which all comparisons hold. */
    record Numeric(List<Comparison> comparisons) implements OfValue {
        @Override
        public boolean accepts(JsonNode value) {
            return value.isNumber()
                    && comparisons.stream().allMatch(comparison -> comparison.holdsFor(value.decimalValue()));
        }
    }

    /** There, and none of these. */
    record AnythingBut(List<? extends OfValue> unwanted) implements OfValue {
        @Override
        public boolean accepts(JsonNode value) {
            return unwanted.stream().noneMatch(condition -> condition.accepts(value));
        }
    }

    /** {@code >= 100}. */
    record Comparison(String operator, BigDecimal number) {

        static final List<String> OPERATORS = List.of("=", "<", "<=", ">", ">=");

        private boolean holdsFor(BigDecimal value) {
            int order = value.compareTo(number);
            return order == 0 ? operator.endsWith("=") : operator.startsWith(order < 0 ? "<" : ">");
        }
    }
}
