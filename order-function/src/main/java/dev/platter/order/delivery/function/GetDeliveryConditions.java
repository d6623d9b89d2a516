package dev.platter.order.delivery.function;

import dev.platter.events.CustomerId;
import dev.platter.events.PostalCode;
import dev.platter.json.InvalidValue;
import dev.platter.order.delivery.domain.LookingUpConditions;
import dev.platter.order.delivery.domain.LookingUpConditions.LookUp;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /delivery-conditions/{zip}}, in the caller's units. */
final class GetDeliveryConditions implements RouteHandler {

    private final LookingUpConditions lookingUp;

    GetDeliveryConditions(LookingUpConditions lookingUp) {
        this.lookingUp = lookingUp;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        PostalCode area;
        try {
            area = new PostalCode(call.pathParameter("zip"));
        } catch (InvalidValue noPostalCode) {
            return HttpAnswer.problem(Problem.invalid(new Error("#path/zip", noPostalCode.refusal().rule())));
        }
        return switch (lookingUp.lookUp(area, new CustomerId(call.caller()))) {
            case LookUp.Found found -> HttpAnswer.json(200, ConditionsAnswer.of(found));
            case LookUp.OutOfDate(var conditions) -> DeliveryProblems.outOfDate(conditions);
            case LookUp.UnknownArea(var unknown) -> DeliveryProblems.unknownArea(unknown);
        };
    }
}
