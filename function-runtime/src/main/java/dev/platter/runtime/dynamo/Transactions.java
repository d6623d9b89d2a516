package dev.platter.runtime.dynamo;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Writes DynamoDB transactions. A conflict with another transaction is tried again with full jitter; a refused condition
 * is answered as a value. Within one call the SDK repeats under one ClientRequestToken, so a lost answer does no harm.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
 */
public final class Transactions {

    /** DynamoDB's limit of actions in one transaction. */
    public static final int MOST_ACTIONS = 100;

    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final DynamoDbClient dynamo;
    private final RandomGenerator random;

    public Transactions(DynamoDbClient dynamo, RandomGenerator random) {
        this.dynamo = dynamo;
        this.random = random;
    }

    /**
     * Writes all of the actions or none.
     *
     * @throws IllegalArgumentException for no action, for more than {@value #MOST_ACTIONS}, or for two on one item
     * @throws TransactionCanceledException when it was cancelled for anything but a refused condition (throttling, say), or
     *         still conflicts after {@value #ATTEMPTS} attempts
     */
    public Outcome write(List<TransactWriteItem> actions) {
        check(actions);
        for (int attempt = 1;; attempt++) {
            try {
                dynamo.transactWriteItems(request -> request.transactItems(actions));
                return new Outcome.Committed();
            } catch (TransactionCanceledException cancelled) {
                var outcome = new Outcome.Refused(cancelled.cancellationReasons());
                if (outcome.isFinal()) {
                    return outcome;
                }
                if (!outcome.isConflict() || attempt == ATTEMPTS) {
                    throw cancelled;
                }
                pause(attempt);
            }
        }
    }

    /**
     * Makes a write of one item that transactions write too. One that meets a transaction is refused as a transaction would be, and is
     * tried again in the same way.
     *
     * @throws TransactionConflictException when it still does after {@value #ATTEMPTS} attempts
     */
    public <T> T beside(Supplier<T> write) {
        for (int attempt = 1;; attempt++) {
            try {
                return write.get();
            } catch (TransactionConflictException met) {
                if (attempt == ATTEMPTS) {
                    throw met;
                }
                pause(attempt);
            }
        }
    }

    /** DynamoDB Local lets two actions on one item pass, AWS does not. */
    private static void check(List<TransactWriteItem> actions) {
        if (actions.isEmpty() || actions.size() > MOST_ACTIONS) {
            throw new IllegalArgumentException(
                    "a transaction has 1 to " + MOST_ACTIONS + " actions, not " + actions.size());
        }
        var items = new HashSet<ItemKey>();
        for (var action : actions) {
            if (!items.add(ItemKey.of(action))) {
                throw new IllegalArgumentException("two actions on one item: " + ItemKey.of(action));
            }
        }
    }

    private void pause(int attempt) {
        long most = Math.min(FIRST_PAUSE.toNanos() << attempt, LONGEST_PAUSE.toNanos());
        LockSupport.parkNanos(random.nextLong(most));
    }
}
