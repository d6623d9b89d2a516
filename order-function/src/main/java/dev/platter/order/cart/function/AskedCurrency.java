package dev.platter.order.cart.function;

import java.util.Currency;

import dev.platter.json.Refusal;
import dev.platter.order.cart.domain.PaidIn;
import dev.platter.runtime.http.HttpCall;
import org.jspecify.annotations.Nullable;

/** Which currency a query asks for. */
sealed interface AskedCurrency {

    String PLACE = "#query/currency";

    /** @param currency null when none was asked for */
    record Asked(@Nullable Currency currency) implements AskedCurrency {}

    record Refused(Refusal refusal) implements AskedCurrency {}

    static AskedCurrency of(HttpCall call) {
        var unknown = call.query().keySet().stream().filter(name -> !name.equals("currency")).sorted().findFirst();
        if (unknown.isPresent()) {
            return new Refused(new Refusal("#query/" + unknown.get(), "is not known here"));
        }
        var code = call.query().get("currency");
        if (code == null) {
            return new Asked(null);
        }
        return PaidIn.find(code).<AskedCurrency>map(Asked::new).orElseGet(() -> new Refused(
                new Refusal(PLACE, "must be the ISO 4217 code of a currency that people pay in, like EUR")));
    }
}
