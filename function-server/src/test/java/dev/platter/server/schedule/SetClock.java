package dev.platter.server.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is set. */
final class SetClock extends Clock {

    private final AtomicReference<Instant> now;

    SetClock(String instant) {
        this.now = new AtomicReference<>(Instant.parse(instant));
    }

    void set(String instant) {
        now.set(Instant.parse(instant));
    }

    void forward(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
