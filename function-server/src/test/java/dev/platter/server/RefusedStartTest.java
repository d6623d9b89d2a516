package dev.platter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What someone reads who starts an app where it cannot run: two lines, no stack trace, and an exit code that scripts see. */
@ExtendWith(EmbeddedAwsExtension.class)
class RefusedStartTest {

    private final EmbeddedAws aws;
    private final String stage = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> settings;

    RefusedStartTest(EmbeddedAws aws) {
        this.aws = aws;
        this.settings = KitchenProcess.settings(aws, stage);
    }

    @Test
    void anEndpointWhereNobodyListens() throws IOException {
        settings.put("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1");
        refused("Cannot start: kitchen: DynamoDB does not answer at http://127.0.0.1:1: Connection refused",
                "Start it, or set AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_DYNAMODB to where it is.");
    }

    @Test
    void aTableThatIsNotThere() throws IOException {
        refused("Cannot start: kitchen: there is no table platter-%s-kitchen at %s".formatted(stage, aws.dynamoDb()),
                "Deploy deploy/kitchen/resources.yaml there, or set PLATTER_STAGE");
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            settings.put("SERVER_PORT", String.valueOf(port));
            refused("Cannot start: Port %d is taken by another process.".formatted(port), "SERVER_PORT=" + (port + 1));
        }
    }

    private void refused(String what, String remedy) throws IOException {
        try (var app = KitchenProcess.start(settings)) {
            assertThat(app.awaitEnd()).isNotZero();
            assertThat(app.errors()).hasSize(2);
            assertThat(app.errors().getFirst()).contains(what);
            assertThat(app.errors().getLast()).contains(remedy);
            assertThat(app.output()).doesNotContain("\tat ", "WARN", "ERROR");
        }
    }
}
