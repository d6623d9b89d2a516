package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.money;
import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;
import static dev.platter.order.table.AttributeValues.yesOrNo;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.events.RejectionReason;
import dev.platter.order.cart.domain.ExchangeRate;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.ordering.domain.Cause;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.PricedLine;
import dev.platter.order.ordering.domain.Progress;
import dev.platter.order.ordering.domain.Rejection;
import dev.platter.order.ordering.domain.Step;
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
        item.put("restaurantId", text(order.restaurant().value()));
        item.putAll(OrdersTable.amongCustomersOrders(order.customer(), order.submittedAt(), order.id()));
        item.put("lines", AttributeValue.fromL(order.lines().stream().map(OrderItem::line).toList()));
        item.put("rates", AttributeValue.fromL(order.rates().stream().map(OrderItem::rate).toList()));
        item.put("total", money(order.total()));
        item.put("steps", steps(order.progress().steps()));
        item.put("status", text(order.status().name()));
        item.put("version", number(order.version()));
        item.put("reserved", yesOrNo(order.progress().reserved()));
        item.put("updatedAt", time(order.progress().updatedAt()));
        return item;
    }

    static Order read(Map<String, AttributeValue> item) {
        var order = new Attributes(item);
        return new Order(new OrderId(order.text("orderId")), new CustomerId(order.text("customerId")),
                new RestaurantId(order.text("restaurantId")),
                order.maps("lines").stream().map(OrderItem::line).toList(), rates(order), order.money("total"),
                progress(order));
    }

    /** The status, the version and the times stand in the steps; as attributes of their own they serve conditions and the index. */
    private static Progress progress(Attributes order) {
        var charged = order.mapIfThere("charged").isPresent() ? order.money("charged") : null;
        var courier = order.textIfThere("courierId").map(AccountId::new).orElse(null);
        return new Progress(order.maps("steps").stream().map(OrderItem::step).toList(), order.yesOrNo("reserved"),
                charged, rejection(order), courier);
    }

    static AttributeValue steps(List<Step> steps) {
        return AttributeValue.fromL(steps.stream().map(step -> AttributeValue.fromM(Map.of(
                "to", text(step.to().name()), "by", text(step.by().name()), "at", time(step.at())))).toList());
    }

    private static Step step(Attributes step) {
        return new Step(OrderStatus.valueOf(step.text("to")), Cause.valueOf(step.text("by")), step.time("at"));
    }

    static AttributeValue rejection(Rejection rejection) {
        return AttributeValue.fromM(Map.of("reason", text(rejection.reason().name()),
                "detail", text(rejection.detail())));
    }

    private static @Nullable Rejection rejection(Attributes order) {
        return order.mapIfThere("rejection").map(rejection -> new Rejection(
                RejectionReason.valueOf(rejection.text("reason")), rejection.text("detail"))).orElse(null);
    }

    private static AttributeValue rate(ExchangeRate rate) {
        return AttributeValue.fromM(Map.of("from", text(rate.from().getCurrencyCode()),
                "to", text(rate.to().getCurrencyCode()), "rate", AttributeValue.fromN(rate.rate().toPlainString()),
                "date", text(rate.date().toString())));
    }

    /** Orders that were placed before there were carts have none. */
    private static List<ExchangeRate> rates(Attributes order) {
        return order.values().containsKey("rates")
                ? order.maps("rates").stream().map(OrderItem::rate).toList()
                : List.of();
    }

    private static ExchangeRate rate(Attributes rate) {
        return new ExchangeRate(Currency.getInstance(rate.text("from")), Currency.getInstance(rate.text("to")),
                rate.decimal("rate"), LocalDate.parse(rate.text("date")));
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
