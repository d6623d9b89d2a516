package dev.platter.server.host;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A request to stop, which cuts waits short but nothing that was begun. */
public final class Stop {

    private final CountDownLatch latch = new CountDownLatch(1);

    /** Asks for it, from any thread. */
    public void request() {
        latch.countDown();
    }

    /** Whether it was asked for. */
    public boolean requested() {
        return latch.getCount() == 0;
    }

    /** Waits that long, or until the stop. */
    public void orWait(Duration time) {
        try {
            boolean _ = latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            request();
            Thread.currentThread().interrupt();
        }
    }
}
