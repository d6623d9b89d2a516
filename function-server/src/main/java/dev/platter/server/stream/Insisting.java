package dev.platter.server.stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what must be done before a shard may be read on, again and again until it succeeds or a stop is asked for. */
final class Insisting {

    private static final Logger log = LoggerFactory.getLogger(Insisting.class);

    private Insisting() {}

    /** @throws LeaseLost at once if the action does: then the shard is not this copy's to read on */
    static void on(Reading reading, String failure, Runnable action) {
        var backoff = reading.home().backoff();
        for (int failures = 1;; failures++) {
            try {
                action.run();
                return;
            } catch (LeaseLost taken) {
                throw taken;
            } catch (RuntimeException fault) {
                log.warn("{} function={} failures={}: {}", failure, reading.name(), failures, fault.toString());
                if (reading.stop().requested()) {
                    return;
                }
                reading.stop().orWait(backoff.after(failures));
            }
        }
    }
}
