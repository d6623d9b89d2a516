package dev.platter.runtime.dynamo;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Which item an action is on; every table of ours names its keys {@code pk} and {@code sk}. */
record ItemKey(String table, @Nullable AttributeValue pk, @Nullable AttributeValue sk) {

    static ItemKey of(TransactWriteItem action) {
        if (action.put() != null) {
            return of(action.put().tableName(), action.put().item());
        }
        if (action.update() != null) {
            return of(action.update().tableName(), action.update().key());
        }
        if (action.delete() != null) {
            return of(action.delete().tableName(), action.delete().key());
        }
        return of(action.conditionCheck().tableName(), action.conditionCheck().key());
    }

    private static ItemKey of(String table, Map<String, AttributeValue> attributes) {
        return new ItemKey(table, attributes.get("pk"), attributes.get("sk"));
    }
}
