package dev.platter.order.customer.function;

import java.util.function.Function;

import dev.platter.json.InvalidValue;
import dev.platter.order.customer.domain.AddressId;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** Which address a path names. */
final class AddressPath {

    private AddressPath() {}

    /** Answers with the address's name, or 400 where it cannot be one: the caller has chosen it. */
    static HttpAnswer reading(HttpCall call, Function<AddressId, HttpAnswer> answer) {
        AddressId id;
        try {
            id = new AddressId(call.pathParameter("addressId"));
        } catch (InvalidValue invalid) {
            return HttpAnswer.problem(Problem.invalid(new Error("#path/addressId", invalid.refusal().rule())));
        }
        return answer.apply(id);
    }
}
