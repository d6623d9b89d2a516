package dev.platter.runtime.event;

import java.io.InputStream;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;

/**
 * Reads events of one type. The four types that our triggers send are read by hand, for AWS's serializer costs a cold start
 * 800 classes; any other of AWS's is left to that serializer. A record is what a state machine hands a step: read strictly.
 */
@FunctionalInterface
public interface EventReader<E> {

    /**
     * The event that the JSON says.
     *
     * @throws UnfitEvent when the JSON is an event of another kind, or breaks a rule of the record
     */
    E read(InputStream json);

    /** Whether events of this type can be read: AWS's event types can, and records. */
    static boolean reads(Class<?> type) {
        return type == APIGatewayV2HTTPEvent.class || type == SQSEvent.class || type == DynamodbEvent.class
                || type == ScheduledEvent.class || type.isRecord()
                || LambdaEventSerializers.isLambdaSupportedEvent(type.getName());
    }

    /** A reader for this type. */
    @SuppressWarnings("unchecked") // each branch has asked for E
    static <E> EventReader<E> of(Class<E> type) {
        if (type == APIGatewayV2HTTPEvent.class) {
            return json -> (E) read(json, HttpEventReader::read);
        }
        if (type == SQSEvent.class) {
            return json -> (E) read(json, QueueEventReader::read);
        }
        if (type == DynamodbEvent.class) {
            return json -> (E) read(json, StreamEventReader::read);
        }
        if (type == ScheduledEvent.class) {
            return json -> (E) read(json, ScheduledEventReader::read);
        }
        if (type.isRecord()) {
            return json -> RecordReader.read(json, type);
        }
        var serializer = LambdaEventSerializers.serializerFor(type, type.getClassLoader());
        return serializer::fromJson;
    }

    private static <T> T read(InputStream json, Function<EventParser, T> reading) {
        try (var parser = EventParser.of(json)) {
            return reading.apply(parser);
        }
    }
}
