package dev.platter.order.customer.domain;

import java.time.Clock;

import dev.platter.events.CustomerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets customers. What names a person goes first and at once; what is left of them then is swept up behind. Orders and events
 * stay: they hold a pseudonym.
 */
public final class ErasingCustomers {

    private static final Logger log = LoggerFactory.getLogger(ErasingCustomers.class);

    private final CustomerRecords records;
    private final Clock clock;

    public ErasingCustomers(CustomerRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Erases a customer, as often as it is asked for. @return false while they have open orders */
    public boolean erase(CustomerId id) {
        if (!records.forget(id, clock.instant())) {
            return false;
        }
        log.info("customer.erased customerId={} records={}", id, records.sweep(id));
        return true;
    }
}
