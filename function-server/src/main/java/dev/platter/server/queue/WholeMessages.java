package dev.platter.server.queue;

import java.util.Map;

import io.awspring.cloud.sqs.support.converter.SqsHeaderMapper;
import io.awspring.cloud.sqs.support.converter.SqsMessagingMessageConverter;
import org.springframework.messaging.MessageHeaders;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Hands the SDK's messages on as they are. Converted the usual way a message could fail before it reaches its function, by
 * an attribute of type {@code Number.custom} or one that names a class, and nobody would park it.
 */
final class WholeMessages extends SqsMessagingMessageConverter {

    WholeMessages() {
        setPayloadTypeMapper(message -> Message.class);
        setHeaderMapper(new WithoutMessageAttributes());
    }

    @Override
    protected Object getPayloadToDeserialize(Message message) {
        return message;
    }

    private static final class WithoutMessageAttributes extends SqsHeaderMapper {

        @Override
        public MessageHeaders toHeaders(Message source) {
            return super.toHeaders(source.toBuilder().messageAttributes(Map.of()).build());
        }
    }
}
