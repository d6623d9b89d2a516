package dev.platter.benchmarks.owntime;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** A request about one order made into the same about another, whose id is as long: a write that is only taken once. */
record Renamed(String order, String other) {

    SdkRequest of(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest write
                ? write.toBuilder().transactItems(write.transactItems().stream().map(this::of).toList()).build()
                : request;
    }

    private TransactWriteItem of(TransactWriteItem action) {
        return action.toBuilder()
                .put(Optional.ofNullable(action.put()).map(this::of).orElse(null))
                .update(Optional.ofNullable(action.update()).map(this::of).orElse(null))
                .build();
    }

    private Put of(Put put) {
        return put.toBuilder().item(of(put.item())).build();
    }

    private Update of(Update update) {
        return update.toBuilder().key(of(update.key())).build();
    }

    private Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
        return item.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    private AttributeValue of(AttributeValue value) {
        return value.s() == null ? value : AttributeValue.fromS(value.s().replace(order, other));
    }
}
