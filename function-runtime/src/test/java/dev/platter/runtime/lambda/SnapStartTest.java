package dev.platter.runtime.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.ConfigurableEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as Lambda takes it is out of reach here, but what it would hold is not. */
class SnapStartTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer aws;

    @BeforeEach
    void anAwsThatNotesWhoCalls() throws IOException {
        aws = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        aws.createContext("/", exchange -> {
            calls.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        aws.start();
        System.setProperty("aws.endpointUrl", "http://127.0.0.1:" + aws.getAddress().getPort());
        System.setProperty("aws.region", "us-east-1");
        credentials("before");
    }

    @AfterEach
    void asBefore() {
        aws.stop(0);
        for (var property : List.of("aws.endpointUrl", "aws.region", "aws.accessKeyId", "aws.secretAccessKey")) {
            System.clearProperty(property);
        }
    }

    @Test
    void theRehearsalRunsTheFunctionWholeAndCallsNobody() {
        var home = FunctionHome.of(snapStarted("drawing"));
        var snapStart = new SnapStart(home);

        snapStart.beforeCheckpoint(Core.getGlobalContext());

        assertThat(calls).isEmpty();
        assertThat(home.bean(AwsClients.class).rehearsal()).isNotNull();
    }

    @Test
    void twoRestoresOfOneSnapshotDrawNumbersOfTheirOwn() {
        var home = FunctionHome.of(snapStarted("drawing"));
        var snapStart = new SnapStart(home);
        snapStart.beforeCheckpoint(Core.getGlobalContext());
        var drawn = new ArrayList<String>();

        for (int restore = 0; restore < 2; restore++) {
            snapStart.afterRestore(Core.getGlobalContext());
            drawn.add(answered(home));
        }

        assertThat(drawn).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whatIsCalledAfterARestoreIsSignedWithTheCredentialsOfThen() {
        var home = FunctionHome.of(snapStarted("drawing"));
        var snapStart = new SnapStart(home);
        snapStart.beforeCheckpoint(Core.getGlobalContext());
        credentials("after");
        snapStart.afterRestore(Core.getGlobalContext());

        answered(home);

        assertThat(calls).singleElement().asString().contains("Credential=after/");
    }

    @Test
    void aRehearsalThatGoesWrongDoesNotKeepTheFunctionFromStarting() {
        var home = FunctionHome.of(snapStarted("failing"));
        var snapStart = new SnapStart(home);
        snapStart.beforeCheckpoint(Core.getGlobalContext());
        snapStart.afterRestore(Core.getGlobalContext());
        assertThat(home.function()).isNotNull();
    }

    @Test
    void withoutSnapStartNothingRehearsesAndClientsAreAsTheSdkMakesThem() {
        var home = FunctionHome.of(OnLambda.environment("drawing", Map.of()));
        assertThat(home.bean(AwsClients.class).rehearsal()).isNull();
        assertThat(answered(home)).isNotEmpty();
        assertThat(calls).hasSize(1);
    }

    private static ConfigurableEnvironment snapStarted(String function) {
        return OnLambda.environment(function, Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));
    }

    private static void credentials(String key) {
        System.setProperty("aws.accessKeyId", key);
        System.setProperty("aws.secretAccessKey", key);
    }

    private static String answered(FunctionHome home) {
        var answer = OnLambda.callWithSample((event, out, context) -> home.function().answer(event, out), "http-bare");
        return JsonMapper.shared().readTree(answer).get("body").asString();
    }
}
