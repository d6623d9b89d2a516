package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;
import static dev.platter.order.table.AttributeValues.yesOrNo;

import java.util.HashMap;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.events.RejectionReason;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.order.ordering.domain.Progress;
import dev.platter.order.ordering.domain.Rejection;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An order as an item of the orders table. */
final class OrderItem {

    private OrderItem() {}

    static Map<String, AttributeValue> of(Order order) {
        var item = new HashMap<>(OrdersTable.order(order.id()));
        item.put("orderId", text(order.id().value()));
        item.put("customerId", text(order.customer().value()));
        item.put("lines", AttributeValue.fromL(order.lines().stream().map(OrderItem::line).toList()));
        item.put("total", money(order.total()));
        item.put("submittedAt", time(order.submittedAt()));
        item.put("status", text(order.status().name()));
        item.put("version", number(order.version()));
        item.put("reserved", yesOrNo(order.progress().reserved()));
        item.put("updatedAt", time(order.progress().updatedAt()));
        return item;
    }

    static Order read(Map<String, AttributeValue> item) {
        var order = new Attributes(item);
        return new Order(new OrderId(order.text("orderId")), new CustomerId(order.text("customerId")),
                order.maps("lines").stream().map(OrderItem::line).toList(), order.money("total"),
                order.time("submittedAt"), progress(order));
    }

    private static Progress progress(Attributes order) {
        var charged = order.mapIfThere("charged").isPresent() ? order.money("charged") : null;
        return new Progress(OrderStatus.valueOf(order.text("status")), order.number("version"),
                order.yesOrNo("reserved"), charged, rejection(order), order.time("updatedAt"));
    }

    static AttributeValue rejection(Rejection rejection) {
        return AttributeValue.fromM(Map.of("reason", text(rejection.reason().name()),
                "detail", text(rejection.detail())));
    }

    private static @Nullable Rejection rejection(Attributes order) {
        return order.mapIfThere("rejection").map(rejection -> new Rejection(
                RejectionReason.valueOf(rejection.text("reason")), rejection.text("detail"))).orElse(null);
    }

    private static AttributeValue line(PricedLine line) {
        return AttributeValue.fromM(Map.of("dishId", text(line.dish().value()), "name", text(line.name()),
                "quantity", number(line.quantity()), "unitPrice", money(line.unitPrice())));
    }

    private static PricedLine line(Attributes line) {
        return new PricedLine(new DishId(line.text("dishId")), line.text("name"),
                Math.toIntExact(line.number("quantity")), line.money("unitPrice"));
    }
}
