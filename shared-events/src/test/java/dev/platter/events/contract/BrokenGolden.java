package dev.platter.events.contract;

import java.util.List;
import java.util.Optional;

import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import dev.platter.json.StrictJson;
import tools.jackson.databind.JsonNode;

/** The second build break: an event that was sent before a change cannot be read after it, or not whole. */
final class BrokenGolden {

    private static final StrictJson JSON = StrictJson.ignoringUnknownFields();

    /** A line for each event that is broken. */
    static List<String> among(List<Golden> events, List<Contract> contracts) {
        return events.stream().flatMap(golden -> complaint(golden, contracts).stream()).toList();
    }

    private static Optional<String> complaint(Golden golden, List<Contract> contracts) {
        return contracts.stream().filter(contract -> contract.type().equals(golden.type())).findFirst()
                .map(contract -> complaint(golden, contract.data()))
                .orElse(Optional.of(golden + ": nobody reads this type any more"));
    }

    private static Optional<String> complaint(Golden golden, Class<?> data) {
        JsonNode sent = JsonText.parse(golden.json()).path("data");
        return switch (JSON.read(sent, data)) {
            case Reading.Refused<?>(Refusal refusal) -> Optional.of(golden + ": " + refusal.under("/data"));
            case Reading.Read<?>(var read) when golden.fromTheFuture() -> Optional.empty();
            case Reading.Read<?>(var read) -> lost(sent, JSON.tree(read)).map(what -> golden + ": " + what);
        };
    }

    /** Who leaves a field out of a record would drop it from events, which others still require. */
    private static Optional<String> lost(JsonNode sent, JsonNode now) {
        return JsonText.compact(sent).equals(JsonText.compact(now))
                ? Optional.empty()
                : Optional.of("would be sent as " + JsonText.compact(now));
    }

    private BrokenGolden() {}
}
