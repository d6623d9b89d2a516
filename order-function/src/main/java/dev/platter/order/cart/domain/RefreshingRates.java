package dev.platter.order.cart.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the newest exchange rates, and keeps them if they can be true. Repeats change nothing. */
public final class RefreshingRates {

    /** What a currency may have become dearer or cheaper by since the last table; beyond that the source is in error. */
    public static final BigDecimal MOST_FACTOR = BigDecimal.TWO;

    private static final Logger log = LoggerFactory.getLogger(RefreshingRates.class);

    private final RatesSource source;
    private final ExchangeRates rates;
    private final Clock clock;

    public RefreshingRates(RatesSource source, ExchangeRates rates, Clock clock) {
        this.source = source;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Fetches once.
     *
     * @throws RatesUnavailable when the source does not answer, or not with rates
     */
    public Refresh refresh() {
        var fetched = source.fetch();
        var newest = rates.newest();
        if (fetched.origin() == RateTable.Origin.SAMPLE && newest.isPresent()) {
            return new Refresh.Unchanged(newest.get().date());
        }
        var doubt = fetched.origin() == RateTable.Origin.SAMPLE ? Optional.<String>empty() : doubt(fetched, newest);
        if (doubt.isPresent()) {
            log.error("exchange-rates.refused date={} reason=\"{}\"", fetched.date(), doubt.get());
            return new Refresh.Refused(doubt.get());
        }
        return keep(fetched);
    }

    private Refresh keep(RateTable table) {
        return switch (rates.keep(table)) {
            case KEPT -> {
                log.info("exchange-rates.kept date={} currencies={}", table.date(), table.perEuro().size());
                yield new Refresh.Kept(table.date());
            }
            case THERE_ALREADY, A_NEWER_ONE_THERE -> new Refresh.Unchanged(table.date());
        };
    }

    private Optional<String> doubt(RateTable fetched, Optional<RateTable> newest) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (fetched.date().isAfter(today)) {
            return Optional.of("they are of %s, and today is %s".formatted(fetched.date(), today));
        }
        return newest.filter(last -> last.origin() == RateTable.Origin.FETCHED)
                .flatMap(last -> leap(last.perEuro(), fetched.perEuro()));
    }

    private static <C> Optional<String> leap(Map<C, BigDecimal> from, Map<C, BigDecimal> to) {
        return from.entrySet().stream()
                .filter(last -> to.containsKey(last.getKey()) && isLeap(last.getValue(), to.get(last.getKey())))
                .map(last -> "%s went from %s to %s".formatted(last.getKey(), last.getValue(), to.get(last.getKey())))
                .sorted().findFirst();
    }

    private static boolean isLeap(BigDecimal from, BigDecimal to) {
        return to.compareTo(from.multiply(MOST_FACTOR)) > 0 || from.compareTo(to.multiply(MOST_FACTOR)) > 0;
    }

    /** What became of an attempt to refresh. */
    public sealed interface Refresh {

        record Kept(LocalDate date) implements Refresh {}

        /** What is kept is as new or newer. @param date of what was fetched, or of what is kept where nothing was */
        record Unchanged(LocalDate date) implements Refresh {}

        /** They cannot be true; what was kept stays. */
        record Refused(String reason) implements Refresh {}
    }
}
