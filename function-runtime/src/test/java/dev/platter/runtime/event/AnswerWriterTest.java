package dev.platter.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** AWS's own serializer, which Lambda uses for typed handlers, is the measure. */
class AnswerWriterTest {

    static Stream<Object> answers() {
        return Stream.of(
                APIGatewayV2HTTPResponse.builder().withStatusCode(201)
                        .withHeaders(Map.of("content-type", "application/json", "location", "/orders/1"))
                        .withMultiValueHeaders(Map.of("x-many", List.of("a", "b")))
                        .withCookies(List.of("a=1", "b=2")).withBody("{\"a\":\"ä \\\"q\\\" 🍜 \u0001\"}")
                        .withIsBase64Encoded(true).build(),
                APIGatewayV2HTTPResponse.builder().withStatusCode(204).build(),
                new SQSBatchResponse(List.of()),
                new SQSBatchResponse(List.of(new SQSBatchResponse.BatchItemFailure("1"),
                        new SQSBatchResponse.BatchItemFailure("2"))),
                new StreamsEventResponse(
                        List.of(new StreamsEventResponse.BatchItemFailure("4421584500000000017450439091"))),
                new StreamsEventResponse(List.of()),
                "30 rates \"as of\" 2026-11-23 🍜");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsWrittenAsAwsWritesIt(Object answer) {
        var expected = new ByteArrayOutputStream();
        JacksonFactory.getInstance().getSerializer(raw(answer)).toJson(answer, expected);
        var json = JsonMapper.shared();
        assertThat(json.readTree(written(answer))).isEqualTo(json.readTree(text(expected)));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAnError() {
        assertThatThrownBy(() -> written(new Unwritable())).hasRootCauseMessage("cannot be written");
    }

    /** An answer of a type of one's own. */
    public static final class Unwritable {

        public String getText() {
            throw new IllegalStateException("cannot be written");
        }
    }

    private static String written(Object answer) {
        var out = new ByteArrayOutputStream();
        AnswerWriter.of(raw(answer)).write(answer, out);
        return text(out);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> raw(Object answer) {
        return (Class<Object>) answer.getClass();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
