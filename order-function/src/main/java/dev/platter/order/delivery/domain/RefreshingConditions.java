package dev.platter.order.delivery.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.DeliveryAlertRaised;
import dev.platter.events.PostalCode;
import dev.platter.order.delivery.domain.AlertThresholds.Crossing;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.ConditionsSource.Told;
import dev.platter.order.delivery.domain.KeptConditions.Keeping;
import dev.platter.order.menu.domain.Restaurants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what the weather is like wherever there is a restaurant, keeps it, and raises an alert where it has become dangerous. It can be
 * repeated, and two may do it at once: what one of them does not get done, the next one does.
 */
public final class RefreshingConditions {

    /** What a source's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(RefreshingConditions.class);

    private final ServedAreas areas;
    private final ConditionsSource source;
    private final KeptConditions kept;
    private final AlertThresholds thresholds;
    private final Clock clock;

    public RefreshingConditions(Restaurants restaurants, ConditionsSource source, KeptConditions kept,
            AlertThresholds thresholds, Clock clock) {
        this.areas = new ServedAreas(restaurants);
        this.source = source;
        this.kept = kept;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param kept of how many areas there are newer conditions now
     * @param alerts how many were raised
     * @param missing why some areas could not be served, each in words; empty when all were
     */
    public record Refresh(int kept, int alerts, List<String> missing) {

        public Refresh {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Does it once, a hundred areas at a time.
     *
     * @throws ConditionsUnavailable when the source does not answer; what it told before is kept
     */
    public Refresh refresh() {
        var found = areas.find();
        var tally = new Tally();
        for (int from = 0; from < found.areas().size(); from += ConditionsSource.MOST_AT_ONCE) {
            var to = Math.min(from + ConditionsSource.MOST_AT_ONCE, found.areas().size());
            refresh(found.areas().subList(from, to), tally);
        }
        if (!found.areOfAll()) {
            tally.missing.add("there are more restaurants than can be looked at");
        }
        return new Refresh(tally.kept, tally.alerts, tally.missing);
    }

    private static final class Tally {

        private final List<String> missing = new ArrayList<>();
        private int kept;
        private int alerts;
    }

    private void refresh(List<Area> some, Tally tally) {
        var earlier = kept.of(some.stream().map(area -> area.location().postalCode()).toList());
        var told = source.at(some);
        for (int i = 0; i < some.size(); i++) {
            var area = some.get(i);
            switch (judged(told.get(i))) {
                case Told.Observed observed -> keep(area, observed, earlier, tally);
                case Told.Worthless(var reason) -> {
                    log.error("delivery-conditions.refused area={} reason=\"{}\"", area.location().postalCode(),
                            reason);
                    tally.missing.add(area.location().postalCode() + ": " + reason);
                }
            }
        }
    }

    private Told judged(Told told) {
        return told instanceof Told.Observed(var _, var at, var _) && at.isAfter(clock.instant().plus(AHEAD))
                ? new Told.Worthless("they are of %s, and now is %s".formatted(at, clock.instant()))
                : told;
    }

    private void keep(Area area, Told.Observed observed, Map<PostalCode, Conditions> earlier, Tally tally) {
        var now = clock.instant();
        var code = area.location().postalCode();
        var last = Optional.ofNullable(earlier.get(code)).filter(conditions -> conditions.areGood(now));
        if (observed.origin() == Origin.SAMPLE && last.filter(c -> c.origin() == Origin.OBSERVED).isPresent()) {
            return;
        }
        var conditions = new Conditions(code, observed.weather(), observed.at(), observed.origin());
        var alerts = thresholds.crossed(last.map(Conditions::weather), observed.weather()).stream()
                .map(crossing -> alert(area, crossing, observed.at())).toList();
        switch (kept.keep(conditions, alerts, now)) {
            case Keeping.Kept(var raised) -> {
                tally.kept++;
                tally.alerts += raised.size();
                raised.forEach(alert -> log.info("delivery-alert.raised alertId={} measured={} threshold={}",
                        alert.alertId(), alert.measured(), alert.threshold()));
            }
            case Keeping.AsNewOnesThere() -> {
            }
        }
    }

    private static DeliveryAlertRaised alert(Area area, Crossing crossing, Instant observedAt) {
        var code = area.location().postalCode();
        var id = DeliveryAlertRaised.alertId(code, crossing.hazard(), LocalDate.ofInstant(observedAt, area.timeZone()));
        return new DeliveryAlertRaised(id, code, crossing.hazard(), crossing.measured(), crossing.threshold(),
                observedAt);
    }
}
