package dev.platter.localaws.buckets;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Numbers that only rise, also over a restart, as hexadecimal texts of one length that compare as the numbers do. */
final class Sequencers implements Supplier<String> {

    private final AtomicLong last;

    Sequencers(Clock clock) {
        last = new AtomicLong(clock.millis() << 16);
    }

    @Override
    public String get() {
        return "%018X".formatted(last.incrementAndGet());
    }
}
