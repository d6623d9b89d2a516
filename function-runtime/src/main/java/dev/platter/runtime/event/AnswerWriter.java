package dev.platter.runtime.event;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import dev.platter.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes answers of one type; fields that are {@code null} are left out. */
@FunctionalInterface
public interface AnswerWriter<R> {

    /** Writes the answer as JSON, in UTF-8. What is thrown is a function error, and nothing of the answer is sent. */
    void write(R answer, OutputStream json);

    /** A writer for this type; for any but records and those of our triggers, AWS's own serializer. */
    static <R> AnswerWriter<R> of(Class<R> type) {
        if (type == APIGatewayV2HTTPResponse.class) {
            return (answer, out) -> write(out, json -> http((APIGatewayV2HTTPResponse) answer, json));
        }
        if (type == SQSBatchResponse.class) {
            return (answer, out) -> write(out, json -> failures(((SQSBatchResponse) answer).getBatchItemFailures()
                    .stream().map(SQSBatchResponse.BatchItemFailure::getItemIdentifier).toList(), json));
        }
        if (type == StreamsEventResponse.class) {
            return (answer, out) -> write(out, json -> failures(((StreamsEventResponse) answer).getBatchItemFailures()
                    .stream().map(StreamsEventResponse.BatchItemFailure::getItemIdentifier).toList(), json));
        }
        if (type == String.class) {
            return (answer, out) -> text((String) answer, out);
        }
        if (type.isRecord()) {
            return (answer, out) -> utf8(StrictJson.refusingUnknownFields().write(answer), out);
        }
        var serializer = JacksonFactory.getInstance().getSerializer(type);
        return serializer::toJson;
    }

    private static void write(OutputStream out, Consumer<JsonGenerator> answer) {
        try (var json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            answer.accept(json);
            json.writeEndObject();
        }
    }

    private static void utf8(String json, OutputStream out) {
        try {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(String answer, OutputStream out) {
        try (var json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeString(answer);
        }
    }

    private static void http(APIGatewayV2HTTPResponse answer, JsonGenerator json) {
        json.writeNumberProperty("statusCode", answer.getStatusCode());
        texts("headers", answer.getHeaders(), json);
        if (answer.getMultiValueHeaders() != null) {
            json.writeObjectPropertyStart("multiValueHeaders");
            answer.getMultiValueHeaders().forEach((name, values) -> texts(name, values, json));
            json.writeEndObject();
        }
        texts("cookies", answer.getCookies(), json);
        if (answer.getBody() != null) {
            json.writeStringProperty("body", answer.getBody());
        }
        json.writeBooleanProperty("isBase64Encoded", answer.getIsBase64Encoded());
    }

    private static void failures(List<String> items, JsonGenerator json) {
        json.writeArrayPropertyStart("batchItemFailures");
        for (var item : items) {
            json.writeStartObject();
            json.writeStringProperty("itemIdentifier", item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(String name, @Nullable Map<String, String> values, JsonGenerator json) {
        if (values != null) {
            json.writeObjectPropertyStart(name);
            values.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private static void texts(String name, @Nullable List<String> values, JsonGenerator json) {
        if (values != null) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
