package dev.platter.runtime.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/** What became of a transaction. */
public sealed interface Outcome {

    /** All of it is written. */
    record Committed() implements Outcome {}

    /**
     * None of it is written, for at least one condition does not hold.
     *
     * @param reasons one an action, in their order
     */
    record Refused(List<CancellationReason> reasons) implements Outcome {

        private static final String CONDITION = "ConditionalCheckFailed";
        private static final String CONFLICT = "TransactionConflict";
        private static final Set<String> OF_NO_ACCOUNT = Set.of(CONDITION, "None");

        /** Whether the condition of the action at this index does not hold. */
        public boolean at(int action) {
            return CONDITION.equals(reasons.get(action).code());
        }

        /**
         * The item that the condition of the action at this index met; empty when there was none, or when the action did not
         * ask for ALL_OLD.
         */
        public Map<String, AttributeValue> found(int action) {
            var reason = reasons.get(action);
            return reason.hasItem() ? reason.item() : Map.of();
        }

        /** A conflict beside a refused condition may have hidden another refusal, so only a pure refusal is final. */
        boolean isFinal() {
            return reasons.stream().allMatch(reason -> OF_NO_ACCOUNT.contains(reason.code()));
        }

        boolean isConflict() {
            return reasons.stream().anyMatch(reason -> CONFLICT.equals(reason.code()));
        }
    }
}
