package dev.platter.runtime.dynamo;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Answers the first so many transactions as AWS answers a conflict, which DynamoDB Local never has. */
final class Conflicts {

    private final AtomicInteger left;

    Conflicts(int count) {
        this.left = new AtomicInteger(count);
    }

    int left() {
        return Math.max(0, left.get());
    }

    DynamoDbClient before(DynamoDbClient real) {
        return new DynamoDbClient() {

            @Override
            public TransactWriteItemsResponse transactWriteItems(Consumer<TransactWriteItemsRequest.Builder> request) {
                if (left.getAndDecrement() > 0) {
                    throw conflict();
                }
                return real.transactWriteItems(request);
            }

            @Override
            public String serviceName() {
                return real.serviceName();
            }

            @Override
            public void close() {
                // The real one is not ours to close.
            }
        };
    }

    private static TransactionCanceledException conflict() {
        return TransactionCanceledException.builder()
                .cancellationReasons(CancellationReason.builder().code("TransactionConflict").build())
                .build();
    }
}
