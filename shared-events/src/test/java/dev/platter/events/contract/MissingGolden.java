package dev.platter.events.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The third build break: a type of which no event is kept, so that nothing would notice when it changes. */
final class MissingGolden {

    /** A line for each type without a golden event. */
    static List<String> among(List<Contract> contracts, List<Golden> events) {
        Set<String> kept = events.stream().filter(golden -> !golden.fromTheFuture()).map(Golden::type)
                .collect(Collectors.toSet());
        return contracts.stream().map(Contract::type).filter(type -> !kept.contains(type))
                .map(type -> type + " has no golden event").toList();
    }

    private MissingGolden() {}
}
