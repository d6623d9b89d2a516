package dev.platter.order.ordering.function;

import java.time.Clock;

import dev.platter.order.ordering.adapter.Executions;
import dev.platter.order.ordering.domain.SettlingOrders;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The workflow as a state machine: what starts it, and its steps. The same steps as those that {@link ProcessOrders} takes. */
final class StateMachineFunctions implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "startOrderWorkflows", StartOrderWorkflows.class,
                home -> startOrderWorkflows(home, settings));
        FunctionBeans.register(registry, "reserveOrder", ReserveOrder.class,
                home -> new ReserveOrder(OrderingFunctions.orders(home, settings)));
        FunctionBeans.register(registry, "chargeOrder", ChargeOrder.class,
                home -> new ChargeOrder(OrderingFunctions.orders(home, settings),
                        OrderingFunctions.payments(home, settings)));
        FunctionBeans.register(registry, "confirmOrder", ConfirmOrder.class,
                home -> new ConfirmOrder(OrderingFunctions.orders(home, settings), settling(home, settings)));
        FunctionBeans.register(registry, "rejectOrder", RejectOrder.class,
                home -> new RejectOrder(OrderingFunctions.orders(home, settings), settling(home, settings)));
    }

    private static StartOrderWorkflows startOrderWorkflows(SupplierContext home, Settings settings) {
        return new StartOrderWorkflows(
                new Executions(home.bean(SfnClient.class), settings.required("ORDER_WORKFLOW_ARN")),
                OrderingFunctions.parking(home, settings, "ORDER_PROCESSING_DLQ_URL"));
    }

    private static SettlingOrders settling(SupplierContext home, Settings settings) {
        return new SettlingOrders(OrderingFunctions.orders(home, settings), home.bean(Clock.class));
    }
}
