package dev.platter.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;
import dev.platter.server.host.CannotStart;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What an app says at its start of the AWS that it finds. */
class EndpointTest {

    private static final AwsCredentialsProvider SOME = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("someone", "secret"));
    private static final AwsCredentialsProvider NONE = AwsCredentialsProviderChain.of(() -> {
        throw SdkClientException.create("nothing here");
    });

    @Test
    void whereNobodyListensIsToldAtOnce() {
        var refusal = refusal(URI.create("http://127.0.0.1:1"), SOME);
        assertThat(refusal).hasMessage("kitchen: DynamoDB does not answer at http://127.0.0.1:1: Connection refused");
        assertThat(refusal.remedy()).contains("AWS_ENDPOINT_URL_DYNAMODB");
    }

    @Test
    void aHostThatIsNotKnownIsNamed() {
        assertThat(refusal(URI.create("http://nowhere.invalid:4566"), SOME))
                .hasMessageContaining("does not answer at http://nowhere.invalid:4566");
    }

    @Test
    void anEndpointThatTakesConnectionsAndNeverAnswersIsGivenUpWithinSeconds() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            long started = System.nanoTime();
            assertThat(refusal(address, SOME)).hasMessageContaining("DynamoDB does not answer at " + address);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void credentialsThatAreNotKnownThereAreCalledSo() throws IOException {
        var refusal = refusalOfOneThatAnswers(400, """
                {"__type":"com.amazon.coral.service#UnrecognizedClientException",
                "message":"The security token included in the request is invalid."}""");
        assertThat(refusal).hasMessageEndingWith(
                "refuses the credentials: The security token included in the request is invalid.");
        assertThat(refusal.remedy()).contains("AWS_ACCESS_KEY_ID", "AWS_PROFILE");
    }

    @Test
    void somethingElseThatAnswersThereIsCalledSo() throws IOException {
        var refusal = refusalOfOneThatAnswers(404, "<html>Not Found</html>");
        assertThat(refusal).hasMessageStartingWith("kitchen: what answers at http://127.0.0.1:")
                .hasMessageEndingWith(" is not DynamoDB: HTTP 404");
        assertThat(refusal.remedy()).contains("AWS_ENDPOINT_URL_DYNAMODB");
    }

    @Test
    void missingCredentialsAreCalledSo() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var refusal = refusal(URI.create("http://127.0.0.1:" + silent.getLocalPort()), NONE);
            assertThat(refusal).hasMessage("kitchen: the AWS SDK finds no credentials");
            assertThat(refusal.remedy()).contains("AWS_ACCESS_KEY_ID", "emulators take any");
        }
    }

    private static CannotStart refusalOfOneThatAnswers(int status, String body) throws IOException {
        var answer = body.getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            return refusal(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), SOME);
        } finally {
            server.stop(0);
        }
    }

    private static CannotStart refusal(URI address, AwsCredentialsProvider credentials) {
        try (var client = DynamoDbClient.builder().endpointOverride(address).region(Region.US_EAST_1)
                .credentialsProvider(credentials).build()) {
            var endpoint = new Endpoint("kitchen", "DynamoDB", Optional.of(address), "AWS_ENDPOINT_URL_DYNAMODB");
            return catchThrowableOfType(CannotStart.class, () -> endpoint.ask(
                    () -> client.describeTable(r -> r.tableName("any").overrideConfiguration(Endpoint.IN_TIME))));
        }
    }
}
