package dev.platter.localaws.executions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The executions by their names, each of which there is once: StartExecution with the same input is answered with the one that
 * runs, and refused when the input differs or it has ended.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</a>
 */
final class Executions {

    private static final String START = "AWSStepFunctions.StartExecution";
    private static final int OK = 200;
    private static final int REFUSED = 400;

    private final Map<String, Execution> byName = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();

    /** What a request is answered. */
    record Answer(int status, String json) {}

    synchronized Answer answer(@Nullable String target, String body) {
        if (!START.equals(target)) {
            return refused("UnknownOperationException", target + " is not here");
        }
        var request = JsonMapper.shared().readTree(body);
        return start(new Execution(request.path("stateMachineArn").asString(), request.path("name").asString(),
                request.path("input").asString()));
    }

    private Answer start(Execution asked) {
        var there = byName.putIfAbsent(asked.name(), asked);
        if (there != null && (ended.contains(asked.name()) || !there.equals(asked))) {
            return refused("ExecutionAlreadyExists", "Execution Already Exists: '" + asked.arn() + "'");
        }
        return new Answer(OK, json(Map.of("executionArn", asked.arn(), "startDate", 1_795_000_000)));
    }

    synchronized List<Execution> all() {
        return List.copyOf(byName.values());
    }

    synchronized void end(String name) {
        ended.add(name);
    }

    private static Answer refused(String type, String message) {
        return new Answer(REFUSED, json(Map.of("__type", type, "message", message)));
    }

    private static String json(Map<String, Object> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
