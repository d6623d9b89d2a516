package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.server.host.Outcome;
import tools.jackson.databind.JsonNode;

/** All functions, each by itself, around one AWS: what one of them causes sets off the next. */
final class LoneFunctions implements AutoCloseable {

    /** Longer than anything takes on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedAws aws;
    private final List<LoneFunction> functions = new ArrayList<>();
    private final List<Polling> polling = new ArrayList<>();

    LoneFunctions(List<DeployedFunction> deployed, EmbeddedAws aws) {
        this(deployed, aws, URI.create("http://nobody.invalid"));
    }

    /** @param stepFunctions where executions are started */
    LoneFunctions(List<DeployedFunction> deployed, EmbeddedAws aws, URI stepFunctions) {
        this.aws = aws;
        deployed.forEach(function -> functions.add(new LoneFunction(function, aws, stepFunctions)));
        functions.forEach(function -> polling.add(new Polling(function, aws)));
    }

    EmbeddedAws aws() {
        return aws;
    }

    List<LoneFunction> all() {
        return List.copyOf(functions);
    }

    /** The body of the answer to a call, which must be a good one. */
    JsonNode answer(String api, Call call) {
        return call.answeredBy(function(api));
    }

    LoneFunction function(String name) {
        return functions.stream()
                .filter(function -> function.deployed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Runs a function as the clock does. */
    void run(String function) {
        var lone = functions.stream().filter(each -> each.deployed().name().equals(function)).findFirst().orElseThrow();
        var outcome = lone.host().function(function, ScheduledEvent.class, String.class).call(new ScheduledEvent());
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    }

    /** Waits until it has happened. */
    void until(Callable<Boolean> happened) {
        await().atMost(PATIENCE).until(happened);
    }

    @Override
    public void close() {
        polling.parallelStream().forEach(Polling::close);
        functions.forEach(LoneFunction::close);
    }
}
