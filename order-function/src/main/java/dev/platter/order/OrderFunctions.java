package dev.platter.order;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.order.activity.function.ActivityFunctions;
import dev.platter.order.cart.function.CartFunctions;
import dev.platter.order.customer.function.CustomerFunctions;
import dev.platter.order.delivery.function.DeliveryFunctions;
import dev.platter.order.menu.function.MenuFunctions;
import dev.platter.order.ordering.function.OrderingFunctions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.lambda.LambdaHome;
import dev.platter.runtime.lambda.ServiceFunctions;
import dev.platter.runtime.outbox.RelayEvents;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The service's functions, for every home: those of each context, and the relay of what all of them tell. */
public final class OrderFunctions implements ServiceFunctions {

    @Override
    public LambdaHome onLambda() {
        return LambdaHome.withDynamoDbAndSqs()
                .with(SnsClient.class, aws -> aws.make(SnsClient.builder()))
                .with(SesClient.class, aws -> aws.make(SesClient.builder()))
                .with(SfnClient.class, aws -> aws.make(SfnClient.builder()));
    }

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        registry.register(new MenuFunctions());
        registry.register(new CartFunctions());
        registry.register(new CustomerFunctions());
        registry.register(new DeliveryFunctions());
        registry.register(new ActivityFunctions());
        registry.register(new OrderingFunctions(
                Stream.of(MenuFunctions.ROUTES, CartFunctions.ROUTES, CustomerFunctions.ROUTES,
                        DeliveryFunctions.ROUTES,
                        ActivityFunctions.ROUTES)
                        .flatMap(List::stream).toList()));
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "relayOrderEvents", RelayEvents.class,
                home -> new RelayEvents(home.bean(SnsClient.class), settings.required("ORDER_EVENTS_TOPIC_ARN")));
    }
}
