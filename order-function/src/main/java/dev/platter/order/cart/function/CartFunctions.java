package dev.platter.order.cart.function;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.order.cart.adapter.DynamoCarts;
import dev.platter.order.cart.adapter.DynamoExchangeRates;
import dev.platter.order.cart.adapter.DynamoFilledCarts;
import dev.platter.order.cart.adapter.DynamoOffers;
import dev.platter.order.cart.adapter.HttpRates;
import dev.platter.order.cart.adapter.SampleRates;
import dev.platter.order.cart.domain.FillingCarts;
import dev.platter.order.cart.domain.RatesSource;
import dev.platter.order.cart.domain.ReadingCarts;
import dev.platter.order.cart.domain.RefreshingRates;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.outbox.Outbox;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions of carts. */
public final class CartFunctions implements BeanRegistrar {

    /** The routes of carts, for whoever answers what no route is for. */
    public static final List<String> ROUTES = List.of(
            "PUT /carts/{cartId}/items/{dishId}",
            "DELETE /carts/{cartId}/items/{dishId}",
            "GET /carts/{cartId}");

    /** In the place of an address: the rates that the service brings along. */
    private static final String SAMPLE = "sample";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "cartApi", CartApi.class, home -> cartApi(home, settings));
        FunctionBeans.register(registry, "refreshExchangeRates", RefreshExchangeRates.class,
                home -> refreshExchangeRates(home, settings));
    }

    private static CartApi cartApi(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        var orders = settings.required("ORDERS_TABLE");
        var carts = new DynamoCarts(dynamo, orders);
        var offers = new DynamoOffers(dynamo, orders, settings.required("EXCHANGE_RATES_TABLE"));
        var filled = new DynamoFilledCarts(dynamo, new Transactions(dynamo, new SecureRandom()), orders,
                new Outbox(settings.required("ACTIVITY_EVENTS_TABLE")));
        var filling = new FillingCarts(new DynamoDishes(dynamo, orders), filled, () -> UUID.randomUUID().toString(),
                clock);
        return new CartApi(filling,
                new ReadingCarts(carts, offers, clock));
    }

    private static RefreshExchangeRates refreshExchangeRates(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var rates = new DynamoExchangeRates(dynamo, new Transactions(dynamo, new SecureRandom()),
                settings.required("EXCHANGE_RATES_TABLE"));
        var source = source(settings.required("EXCHANGE_RATES_SOURCE"));
        return new RefreshExchangeRates(new RefreshingRates(source, rates, home.bean(Clock.class)));
    }

    private static RatesSource source(String configured) {
        return configured.equals(SAMPLE) ? new SampleRates() : new HttpRates(URI.create(configured));
    }
}
