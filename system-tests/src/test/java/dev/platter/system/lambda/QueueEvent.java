package dev.platter.system.lambda;

import java.util.Collection;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SQS's sample event with messages of ours, {@code message-0} and so on. */
record QueueEvent(ObjectNode json) {

    static QueueEvent of(Collection<String> bodies) {
        ObjectNode event = Samples.of("sqs");
        ArrayNode records = event.putArray("Records");
        bodies.forEach(body -> records
                .add(Samples.record("sqs").put("messageId", "message-" + records.size()).put("body", body)));
        return new QueueEvent(event);
    }

    /** The same from a FIFO queue, one group. */
    QueueEvent inOrder() {
        json.path("Records").forEach(message -> {
            ((ObjectNode) message).put("eventSourceARN", "arn:aws:sqs:us-east-1:123456789012:MyQueue.fifo");
            ((ObjectNode) message.path("attributes"))
                    .put("SequenceNumber", "18849496460467696128")
                    .put("MessageGroupId", "group")
                    .put("MessageDeduplicationId", message.path("messageId").asString());
        });
        return this;
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
