package dev.platter.system.lambda;

import java.util.Collection;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A DynamoDB stream's sample event with insertions of ours, numbered from 0. */
record StreamEvent(ObjectNode json) {

    /** @param items of texts and numbers */
    static StreamEvent of(Collection<Map<String, AttributeValue>> items) {
        ObjectNode event = Samples.of("dynamodb-stream");
        ArrayNode records = event.putArray("Records");
        items.forEach(item -> records.add(insertion(item, records.size())));
        return new StreamEvent(event);
    }

    private static ObjectNode insertion(Map<String, AttributeValue> item, int number) {
        ObjectNode record = Samples.record("dynamodb-stream");
        ObjectNode change = (ObjectNode) record.path("dynamodb");
        change.put("SequenceNumber", Integer.toString(number));
        ObjectNode image = change.putObject("NewImage");
        item.forEach((name, value) -> fill(image.putObject(name), value));
        return record;
    }

    private static void fill(ObjectNode attribute, AttributeValue value) {
        if (value.n() == null) {
            attribute.put("S", value.s());
        } else {
            attribute.put("N", value.n());
        }
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
