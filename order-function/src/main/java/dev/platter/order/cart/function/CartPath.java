package dev.platter.order.cart.function;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.platter.events.DishId;
import dev.platter.json.InvalidValue;
import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.CartId;
import dev.platter.runtime.http.HttpCall;
import org.jspecify.annotations.Nullable;

/** Which dish of which cart a path names. */
sealed interface CartPath {

    record Named(CartId cart, DishId dish) implements CartPath {}

    /** @param refusals at least one */
    record Refused(List<Refusal> refusals) implements CartPath {}

    static CartPath of(HttpCall call) {
        var refusals = new ArrayList<Refusal>();
        var cart = read(call, "cartId", CartId::new, refusals);
        var dish = read(call, "dishId", DishId::new, refusals);
        return cart == null || dish == null ? new Refused(List.copyOf(refusals)) : new Named(cart, dish);
    }

    private static <T> @Nullable T read(HttpCall call, String name, Function<String, T> id, List<Refusal> refusals) {
        try {
            return id.apply(call.pathParameter(name));
        } catch (InvalidValue invalid) {
            refusals.add(new Refusal("#path/" + name, invalid.refusal().rule()));
            return null;
        }
    }
}
