package dev.platter.order.delivery.function;

import dev.platter.events.PostalCode;
import dev.platter.order.delivery.domain.Conditions;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.Problem;

/** Why there are no conditions to tell, as RFC 9457 problems. */
final class DeliveryProblems {

    /** In seconds; the source is asked again within a quarter of an hour. */
    private static final String LATER = "300";

    private DeliveryProblems() {}

    /** 404: nobody cooks there. */
    static HttpAnswer unknownArea(PostalCode area) {
        return HttpAnswer.problem(Problem.notFound("No restaurant delivers from around %s".formatted(area)));
    }

    /** 503, RFC 9110, section 15.6.4: a delay reckoned from old weather would be wrong, and would not look it. */
    static HttpAnswer outOfDate(Conditions conditions) {
        return HttpAnswer.problem(Problem.of(503, "conditions-out-of-date", "The conditions are out of date",
                "What is known of %s was observed at %s, and was good until %s"
                        .formatted(conditions.area(), conditions.observedAt(), conditions.goodUntil())))
                .with("retry-after", LATER);
    }
}
