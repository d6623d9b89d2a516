package dev.platter.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** A service as a plain app, on endpoints that only the SDK's own settings name. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FunctionServerTest {

    private static final Tokens TOKENS = new Tokens("http://localhost:9", "app");

    private final EmbeddedAws aws;
    private final HttpClient http = HttpClient.newHttpClient();
    private String stage = "";
    private @Nullable ConfigurableApplicationContext app;
    private boolean isOneForAll;

    FunctionServerTest(EmbeddedAws aws) {
        this.aws = aws;
        SdkSettings.leadTo(aws);
    }

    @Test
    void aMessageBecomesAnItemAndTheItemsChangeAnObject() {
        startAlone();
        var tickets = aws.sqsClient().getQueueUrl(r -> r.queueName("platter-" + stage + "-tickets")).queueUrl();
        aws.sqsClient().sendMessage(r -> r.queueUrl(tickets).messageBody("ramen"));
        await().untilAsserted(() -> assertThat(objects()).singleElement().asString().contains("ramen"));
        assertThat(aws.dynamoDbClient().listTables().tableNames())
                .contains("platter-" + stage + "-kitchen-checkpoints");
    }

    @Test
    void aScheduledFunctionWaitsForItsTimeUnlessItIsToRunAtTheStart() {
        startAlone();
        assertThat(objects()).isEmpty();
        startWith(TOKENS, "--platter.schedules.run-at-start=true");
        await().untilAsserted(() -> assertThat(objects()).singleElement().asString().contains("swept"));
    }

    @Test
    void variablesComeFromTheTemplatesUnlessTheHomeSetsThem() {
        System.setProperty("KITCHEN_URL", "http://localhost:9000");
        try {
            startAlone();
            assertThat(get("/setting/KITCHEN_TABLE").body()).isEqualTo("\"platter-%s-kitchen\"".formatted(stage));
            assertThat(get("/setting/KITCHEN_BUCKET").body()).isEqualTo("\"%s\"".formatted(bucket()));
            assertThat(get("/setting/KITCHEN_URL").body()).isEqualTo("\"http://localhost:9000\"");
        } finally {
            System.clearProperty("KITCHEN_URL");
        }
    }

    @Test
    void theSubOfATokenCalls() {
        try (var issuer = AnIssuer.started()) {
            startAlone(new Tokens(issuer.uri().toString(), "page, app"));
            assertThat(get("/caller").statusCode()).isEqualTo(401);
            var token = issuer.token(claims -> claims.claim("client_id", "app").subject("customer-1"));
            assertThat(get("/caller", "authorization", "Bearer " + token).body()).isEqualTo("\"customer-1\"");
        }
    }

    @Test
    void theKeysOfTheIssuerMayBeReachedUnderAnotherName() {
        try (var issuer = AnIssuer.started()) {
            startAlone(new Tokens("https://issuer.example", "app"), "--JWT_KEYS=" + issuer.keys());
            var token = issuer.token(claims -> claims.issuer("https://issuer.example").claim("client_id", "app"));
            assertThat(get("/caller", "authorization", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoseTokensAreGoodMustBeSaid() {
        start();
        var fault = catchThrowable(() -> run("--server.port=0", "--platter.stage=" + stage,
                "--JWT_ISSUER=http://localhost:9"));
        assertThat(explained(fault).orElseThrow().getDescription()).isEqualTo("JWT_AUDIENCE is not set");
    }

    @Test
    void thePageOfTheDeploymentMayCall() {
        startAlone(TOKENS, "--ALLOWED_ORIGIN=https://page.example");
        assertThat(get("/setting/KITCHEN_TABLE", "origin", "https://page.example").headers()
                .firstValue("access-control-allow-origin")).contains("https://page.example");
        assertThat(get("/setting/KITCHEN_TABLE", "origin", "http://localhost:8080").headers()
                .firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void presignedUrlsLeadToTheSameBucketsAsTheClient() {
        start();
        var presigner = Objects.requireNonNull(app).getBean(S3Presigner.class);
        var url = presigner.presignGetObject(r -> r.signatureDuration(Duration.ofMinutes(1))
                .getObjectRequest(o -> o.bucket(bucket()).key("ramen.jpg"))).url();
        assertThat(url.toString()).startsWith(aws.s3() + "/" + bucket() + "/ramen.jpg?");
    }

    @Test
    void aTakenPortIsNamedWithAWayToChooseAnother() {
        start();
        var port = port();
        var fault = catchThrowable(() -> run("--server.port=" + port, "--platter.stage=" + stage,
                "--JWT_ISSUER=http://localhost:9", "--JWT_AUDIENCE=app"));
        assertThat(fault).hasRootCauseInstanceOf(BindException.class);
        assertThat(explained(fault)).hasValueSatisfying(words -> {
            assertThat(words.getDescription()).contains("Port " + port + " is taken");
            assertThat(words.getAction()).contains("SERVER_PORT=");
        });
    }

    @Test
    void onlyThisMachineCanConnect() throws IOException {
        start();
        var outside = outsideAddress();
        assumeTrue(outside.isPresent(), "this machine has no other address");
        assertThatThrownBy(() -> new Socket(outside.get(), port()).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void whatIsMissingAtTheStartIsNamedInWords() {
        start();
        var notRegistered = catchThrowable(() -> FunctionServer.run("kitchen", (registry, environment) -> {},
                "--server.port=0", "--JWT_ISSUER=http://localhost:9", "--JWT_AUDIENCE=app",
                "--platter.stage=" + stage));
        assertThat(explained(notRegistered).orElseThrow().getDescription()).contains("kitchen", "kitchenApi");
        var notProvisioned = catchThrowable(() -> run("--server.port=0", "--platter.stage=elsewhere",
                "--JWT_ISSUER=http://localhost:9", "--JWT_AUDIENCE=app"));
        assertThat(explained(notProvisioned).orElseThrow().getDescription())
                .isEqualTo("kitchen: there is no table platter-elsewhere-kitchen at " + aws.dynamoDb());
        new EventsTable(aws.dynamoDbClient(), "platter-half-kitchen").create();
        var halfProvisioned = catchThrowable(() -> run("--server.port=0", "--platter.stage=half",
                "--JWT_ISSUER=http://localhost:9", "--JWT_AUDIENCE=app"));
        assertThat(explained(halfProvisioned).orElseThrow()).satisfies(words -> {
            assertThat(words.getDescription())
                    .isEqualTo("kitchen: there is no queue platter-half-tickets at " + aws.sqs());
            assertThat(words.getAction()).contains("deploy/kitchen/resources.yaml", "PLATTER_STAGE");
        });
    }

    @Test
    void aSettingThatIsNoDurationIsNamed() {
        var fault = catchThrowable(() -> run("--platter.streams.lease=soon", "--JWT_ISSUER=http://localhost:9",
                "--JWT_AUDIENCE=app"));
        assertThat(explained(fault).orElseThrow().getDescription())
                .isEqualTo("platter.streams.lease must be a duration, not soon");
    }

    @Test
    void aServiceIsHealthyAndReadyWhenItRunsAndTellsNoDetails() {
        start();
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void nothingElseOfActuatorIsThere() {
        start();
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/shutdown")) {
            assertThat(get(path).body()).as(path).contains("urn:platter:problem:not-found");
        }
    }

    @Test
    void aServiceWhoseTriggersHaveStoppedIsNotReadyButLives() {
        startAlone();
        Objects.requireNonNull(app).getBean(Triggers.class).stop();
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatWasNotBuiltSaysHow() {
        assertThatThrownBy(() -> FunctionServer.run("unbuilt", new KitchenFunctions()))
                .hasMessageContaining("mvn process-classes");
    }

    /** One app for all tests that only look at it. */
    private void start() {
        if (app == null) {
            startAlone();
            isOneForAll = true;
        }
    }

    private void startAlone() {
        startAlone(TOKENS);
    }

    /** An app in a stage of its own, for this test. */
    private void startAlone(Tokens tokens, String... more) {
        stop();
        stage = "t" + UUID.randomUUID().toString().substring(0, 8);
        new EventsTable(aws.dynamoDbClient(), "platter-" + stage + "-kitchen").create();
        aws.sqsClient().createQueue(r -> r.queueName("platter-" + stage + "-tickets"));
        aws.s3Client().createBucket(r -> r.bucket(bucket()));
        startWith(tokens, more);
    }

    /** In the same stage, for this test. */
    private void startWith(Tokens tokens, String... more) {
        stop();
        app = run(Stream.concat(Stream.of("--server.port=0", "--platter.stage=" + stage,
                "--JWT_ISSUER=" + tokens.issuer(), "--JWT_AUDIENCE=" + tokens.audience()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Whose tokens are good. */
    private record Tokens(String issuer, String audience) {}

    private ConfigurableApplicationContext run(String... more) {
        var args = Stream.concat(Stream.of(more), Stream.of("--platter.streams.poll-interval=20ms",
                "--platter.queues.poll-wait=1s")).toArray(String[]::new);
        return FunctionServer.run("kitchen", new KitchenFunctions(), args);
    }

    private HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int port() {
        var context = (ServletWebServerApplicationContext) Objects.requireNonNull(app);
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    private String bucket() {
        return "platter-" + stage + "-kitchen-000000000000";
    }

    private List<String> objects() {
        return aws.s3Client().listObjectsV2(r -> r.bucket(bucket())).contents().stream().map(S3Object::key).toList();
    }

    private static Optional<FailureAnalysis> explained(Throwable fault) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {})).stream()
                .map(analyzer -> analyzer.analyze(fault))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<InetAddress> outsideAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }

    private void stop() {
        if (app != null) {
            app.close();
            app = null;
            isOneForAll = false;
        }
    }

    @AfterEach
    void stopWhatWasForOneTest() {
        if (!isOneForAll) {
            stop();
        }
    }

    @AfterAll
    void close() {
        stop();
    }
}
