package dev.platter.order.customer.function;

import dev.platter.order.customer.domain.Customer;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** Why something of a customer cannot be had or changed, as RFC 9457 problems. */
final class CustomerProblems {

    static final String IF_MATCH = "#header/if-match";

    private CustomerProblems() {}

    /** 404: not yet, or no longer. */
    static HttpAnswer notRegistered() {
        return HttpAnswer.problem(Problem.notFound("You are not registered: PUT /customers/me registers you"));
    }

    /** 428, RFC 6585, section 3: without it, a change may undo one that its author has not seen. */
    static HttpAnswer noVersion() {
        return HttpAnswer.problem(Problem.of(428, "precondition-required", "The request must be conditional",
                "You are registered; If-Match must name the version that is changed: the ETag of GET /customers/me",
                new Error(IF_MATCH, "is required")));
    }

    /** 412, RFC 9110, section 15.5.13. */
    static HttpAnswer outOfDate() {
        return HttpAnswer.problem(Problem.of(412, "precondition-failed", "It has changed meanwhile",
                "Your profile is no longer the version that If-Match names, or there is none; read it again",
                new Error(IF_MATCH, "must be the profile's ETag as it is now")));
    }

    /** 422: one address more than a customer can have. */
    static HttpAnswer tooManyAddresses() {
        return HttpAnswer.problem(Problem.of(422, "too-many-addresses", "You have too many addresses",
                "A customer has at most %d addresses".formatted(Customer.MOST_ADDRESSES),
                new Error("#path/addressId", "must be one of your addresses")));
    }

    /** 409: somebody is cooking for them. */
    static HttpAnswer ordersOpen() {
        return HttpAnswer.problem(Problem.of(409, "orders-open", "You have open orders",
                "You can be forgotten when all of your orders are delivered, rejected or cancelled"));
    }
}
