package dev.platter.runtime.http;

import static dev.platter.runtime.http.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private static final String JSON = "application/json; charset=utf-8";

    record Thing(String name, int size) {}

    @Test
    void aBodyIsReadAsItsRecord() {
        assertThat(read(post(JSON, "{\"name\":\"Ramen\",\"size\":2}")))
                .isEqualTo(new RequestBody.Accepted<>(new Thing("Ramen", 2)));
    }

    @Test
    void aBase64BodyIsDecodedFirst() {
        var event = bytes("{\"name\":\"Crêpe\",\"size\":2}".getBytes(StandardCharsets.UTF_8));

        assertThat(read(event)).isEqualTo(new RequestBody.Accepted<>(new Thing("Crêpe", 2)));
    }

    @Test
    void anUnknownFieldIsA400ThatPointsAtIt() {
        var problem = refused(post(JSON, "{\"name\":\"Ramen\",\"size\":2,\"colour\":\"red\"}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).singleElement().extracting(Problem.Error::pointer).isEqualTo("/colour");
    }

    @Test
    void aBodyThatIsMissingOrNotJsonIsA400() {
        var none = post(JSON, "");
        none.setBody(null);

        assertThat(refused(none).status()).isEqualTo(400);
        assertThat(refused(post(JSON, "not json")).status()).isEqualTo(400);
        assertThat(refused(post(JSON, "{\"name\":\"Ramen\",\"size\":2} and more")).status()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndNotReplaced() {
        var problem = refused(bytes(new byte[]{'{', '"', (byte) 0xC3, '"', '}'}));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("The body must be UTF-8");
    }

    @Test
    void anotherMediaTypeIsA415() {
        assertThat(refused(post("text/plain", "{}")).status()).isEqualTo(415);
        assertThat(refused(post("application/jsonp", "{}")).status()).isEqualTo(415);
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsA413() {
        assertThat(refused(bytes(new byte[RequestBody.MOST_BYTES + 1])).status()).isEqualTo(413);
        assertThat(refused(bytes(new byte[RequestBody.MOST_BYTES])).status()).isEqualTo(400);
    }

    private static APIGatewayV2HTTPEvent bytes(byte[] body) {
        var event = post(JSON, Base64.getEncoder().encodeToString(body));
        event.setIsBase64Encoded(true);
        return event;
    }

    private static RequestBody<Thing> read(APIGatewayV2HTTPEvent event) {
        return new HttpCall(event).json(Thing.class);
    }

    private static Problem refused(APIGatewayV2HTTPEvent event) {
        return ((RequestBody.Refused<Thing>) read(event)).problem();
    }
}
