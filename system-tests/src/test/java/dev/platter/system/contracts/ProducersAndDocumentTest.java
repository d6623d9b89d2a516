package dev.platter.system.contracts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The document says that a function sends an event when, and only when, its code makes one. It tells of what the templates deploy
 * by themselves: orders' workflow as a state machine sends the same events from the steps.
 */
class ProducersAndDocumentTest {

    private static final List<String> STEPS = List.of("confirmOrder", "rejectOrder");

    private final EventsMade made = new EventsMade();

    @Test
    void agreeOnWhichFunctionSendsWhichEvents() {
        Map<String, Set<String>> byFunction = byFunction();
        byFunction.keySet().removeAll(STEPS);

        assertThat(documented()).isNotEmpty().isEqualTo(byFunction);
    }

    @Test
    void theStepsOfTheStateMachineSendWhatTheFunctionInTheirPlaceSends() {
        var sent = byFunction();

        assertThat(STEPS.stream().flatMap(step -> requireNonNull(sent.get(step)).stream()))
                .containsExactlyInAnyOrderElementsOf(requireNonNull(sent.get("processOrders")));
    }

    private Map<String, Set<String>> byFunction() {
        Map<String, Set<String>> byFunction = made.functions()
                .collect(toMap(ProducersAndDocumentTest::definition, made::by, (one, _) -> one, TreeMap::new));
        byFunction.values().removeIf(Set::isEmpty);
        return byFunction;
    }

    @Test
    void knowOfNoEventThatIsMadeBesides() {
        Set<String> documented = new TreeSet<>();
        documented().values().forEach(documented::addAll);

        assertThat(made.anywhere()).isEqualTo(documented);
    }

    /** What they append to the events tables and tell queues themselves; what a relay publishes, it has not made. */
    private static Map<String, Set<String>> documented() {
        Map<String, Set<String>> events = new TreeMap<>();
        WaysDocumented.document().path("operations").valueStream()
                .filter(operation -> operation.path("action").asString().equals("send"))
                .filter(operation -> operation.path("x-performed-by").has("function"))
                .filter(operation -> !isRelayed(operation))
                .forEach(operation -> events.put(operation.at("/x-performed-by/function").asString(),
                        messages(operation)));
        return events;
    }

    private static boolean isRelayed(JsonNode operation) {
        var channel = operation.at("/channel/$ref").asString().substring(1);
        return WaysDocumented.document().at(channel + "/bindings").has("sns");
    }

    private static Set<String> messages(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("messages")
                .forEach(message -> names.add(message.path("$ref").asString().replaceFirst(".*/", "")));
        return names;
    }

    private static String definition(JavaClass function) {
        String name = function.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
