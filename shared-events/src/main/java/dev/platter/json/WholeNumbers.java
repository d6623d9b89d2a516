package dev.platter.json;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Whole numbers as JSON Schema has them, which our schemas ask for: every number without a fraction is one, {@code 3.0} and
 * {@code 2e0} as well (2020-12 Validation, section 6.1.1).
 */
final class WholeNumbers extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final double EXACT_IN_A_DOUBLE = 0x1p53;

    WholeNumbers() {
        exact(int.class, BigDecimal::intValueExact);
        exact(Integer.class, BigDecimal::intValueExact);
        exact(long.class, BigDecimal::longValueExact);
        exact(Long.class, BigDecimal::longValueExact);
    }

    @SuppressWarnings("unchecked")
    private <T> void exact(Class<T> type, Function<BigDecimal, T> reading) {
        addDeserializer(type, (ValueDeserializer<T>) new Exact(NumberDeserializers.find(type), reading));
    }

    private static final class Exact extends DelegatingDeserializer {

        private final transient Function<BigDecimal, ?> reading;

        Exact(ValueDeserializer<?> usual, Function<BigDecimal, ?> reading) {
            super(usual);
            this.reading = reading;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new Exact(usual, reading);
        }

        /** The usual one refuses whatever has a fraction or a point. */
        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!isWhole(parser)) {
                return super.deserialize(parser, context);
            }
            try {
                return reading.apply(parser.getDecimalValue());
            } catch (ArithmeticException tooLarge) {
                return super.deserialize(parser, context);
            }
        }

        /** One that is too large for a double was rounded, or is infinite, where it was read as a part of a tree. */
        private static boolean isWhole(JsonParser parser) {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                    && Math.abs(parser.getDoubleValue()) < EXACT_IN_A_DOUBLE
                    && parser.getDecimalValue().stripTrailingZeros().scale() <= 0;
        }
    }
}
