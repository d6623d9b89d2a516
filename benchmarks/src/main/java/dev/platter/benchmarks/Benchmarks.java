package dev.platter.benchmarks;

import java.io.IOException;

import dev.platter.benchmarks.coldstart.ColdStarts;
import dev.platter.benchmarks.ordercost.OrderTimes;
import dev.platter.benchmarks.owntime.OwnTimes;

/** Measures all that is claimed, or what is asked for. */
public final class Benchmarks {

    private static final String REQUESTS = "2000";
    private static final String ORDERS = "300";

    private Benchmarks() {}

    /** @param arguments {@code all}, {@code own-times}, {@code order-times} or {@code cold-starts}; rounds of the last */
    public static void main(String... arguments) throws IOException {
        switch (arguments[0]) {
            case "own-times" -> OwnTimes.main(REQUESTS);
            case "order-times" -> OrderTimes.main(ORDERS);
            case "cold-starts" -> ColdStarts.main(arguments[1]);
            case "all" -> {
                OwnTimes.main(REQUESTS);
                OrderTimes.main(ORDERS);
                ColdStarts.main(arguments[1]);
            }
            default -> throw new IllegalArgumentException("No such benchmark: " + arguments[0]);
        }
    }
}
