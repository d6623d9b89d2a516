package dev.platter.benchmarks.owntime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class OwnTimesTest {

    @Test
    void eachRouteIsMeasuredAgainstItsOwnCalls() {
        assertThat(OwnTimes.measured(3)).contains("| `GET /carts/{cartId}` | 2 |", "| `POST /orders` | 2 |");
    }
}
