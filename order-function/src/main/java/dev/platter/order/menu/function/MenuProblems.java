package dev.platter.order.menu.function;

import dev.platter.order.idempotency.KeyHeader;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** Why something of the menu cannot be had or changed, as RFC 9457 problems. */
final class MenuProblems {

    static final String IF_MATCH = "#header/if-match";

    private MenuProblems() {}

    /** 404: also to whoever is not its owner. */
    static HttpAnswer noSuchRestaurant() {
        return HttpAnswer.problem(Problem.notFound("There is no such restaurant"));
    }

    /** 404: also when it was withdrawn, or to whoever is not its owner. */
    static HttpAnswer noSuchDish() {
        return HttpAnswer.problem(Problem.notFound("There is no such dish"));
    }

    /** 428, RFC 6585, section 3: without it, a change may undo one that its author has not seen. */
    static HttpAnswer noVersion() {
        return HttpAnswer.problem(Problem.of(428, "precondition-required", "The request must be conditional",
                "If-Match must name the version that is changed: the ETag of GET /dishes/{dishId}",
                new Error(IF_MATCH, "is required")));
    }

    /** 412, RFC 9110, section 15.5.13. */
    static HttpAnswer outOfDate() {
        return HttpAnswer.problem(Problem.of(412, "precondition-failed", "It has changed meanwhile",
                "The dish is no longer the version that If-Match names; read it again",
                new Error(IF_MATCH, "must be the dish's ETag as it is now")));
    }

    /** 422, as the Idempotency-Key draft has it in section 2.7. */
    static HttpAnswer keyReused() {
        return HttpAnswer.problem(Problem.of(422, "idempotency-key-reused",
                "The Idempotency-Key stands for another request", "Another dish was offered under this key",
                new Error(KeyHeader.PLACE, "must be a new one for another dish")));
    }

    /** 409: the repeat of a request comes after its dish is gone. */
    static HttpAnswer withdrawnSince() {
        return HttpAnswer.problem(Problem.of(409, "dish-withdrawn", "The dish was withdrawn",
                "The dish that was offered under this key was withdrawn since"));
    }

    /** 409: the same name for two deliveries. */
    static HttpAnswer restockReused() {
        return HttpAnswer.problem(Problem.of(409, "restock-exists", "There is another restock of that id",
                "The dish was restocked under this id by another number of portions"));
    }

    /** 409: there is no room for so many. */
    static HttpAnswer tooMany() {
        return HttpAnswer.problem(Problem.of(409, "stock-too-large", "The stock would be too large",
                "There can be at most %d of a dish".formatted(NewDish.MOST_STOCK), new Error("/portions",
                        "must not make the stock larger than " + NewDish.MOST_STOCK)));
    }
}
