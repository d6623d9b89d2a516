package dev.platter.order.cart.function;

import java.util.Currency;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.json.InvalidValue;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.CartReading;
import dev.platter.order.cart.domain.ReadingCarts;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RouteHandler;
import org.jspecify.annotations.Nullable;

/** {@code GET /carts/{cartId}?currency=USD}, for its customer only: to anybody else there is no such cart. */
final class GetCart implements RouteHandler {

    private final ReadingCarts reading;

    GetCart(ReadingCarts reading) {
        this.reading = reading;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (AskedCurrency.of(call)) {
            case AskedCurrency.Refused(var refusal) -> HttpAnswer.problem(Problem.invalid(List.of(refusal)));
            case AskedCurrency.Asked(var currency) -> answer(call, currency);
        };
    }

    private HttpAnswer answer(HttpCall call, @Nullable Currency currency) {
        CartId id;
        try {
            id = new CartId(call.pathParameter("cartId"));
        } catch (InvalidValue noCartCanHaveThatId) {
            return HttpAnswer.problem(CartProblems.noSuchCart());
        }
        return switch (reading.read(new CustomerId(call.caller()), id, currency)) {
            case CartReading.Priced(var cart) -> HttpAnswer.json(200, CartAnswer.of(cart));
            case CartReading.Closed(var cart, var order) -> HttpAnswer.json(200, CartAnswer.closed(cart, order));
            case CartReading.NoSuchCart _ -> HttpAnswer.problem(CartProblems.noSuchCart());
            case CartReading.CurrencyNeeded(var sold) ->
                HttpAnswer.problem(CartProblems.currencyNeeded(sold, AskedCurrency.PLACE));
            case CartReading.TooMuch(var in) -> HttpAnswer.problem(CartProblems.tooMuch(in, AskedCurrency.PLACE));
        };
    }
}
