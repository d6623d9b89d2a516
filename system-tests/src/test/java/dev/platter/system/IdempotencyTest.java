package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

@OnEveryHome
class IdempotencyTest {

    private final Platter platter;
    private final String ramen;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(Platter platter) {
        this.platter = platter;
        this.ramen = new Menu(platter).dish("Shoyu Ramen");
    }

    @Test
    void theSameOrderUnderTheSameKeyIsPlacedOnceAndAnsweredTheSame() {
        var first = order(1);
        var second = order(1);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("location")).isEqualTo(first.header("location"));
    }

    @Test
    void manyAtOnceUnderOneKeyAreOneOrderAndAllGetIts201() throws Exception {
        var answers = allAtOnce(6, () -> order(2));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.at("/orderId")).distinct()).hasSize(1);
    }

    @Test
    void anotherOrderUnderTheSameKeyIsA422() {
        order(1);

        var other = order(3);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.pointers()).containsExactly("#header/idempotency-key");
    }

    private Answer order(int quantity) {
        return platter.postJson("/orders", Ordering.order("EUR", ramen, quantity), "idempotency-key", key);
    }

    private static List<Answer> allAtOnce(int count, Callable<Answer> call)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, count).mapToObj(i -> call).toList();
            return threads.invokeAll(calls).stream().map(answer -> answer.resultNow()).toList();
        }
    }
}
