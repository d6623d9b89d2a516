package dev.platter.system;

import java.util.List;

import dev.platter.issuer.DemoUser;
import tools.jackson.databind.JsonNode;

/** The demo customer's orders that are under way. */
record OpenOrders(Platter customer) {

    /** Ends them: what can be is cancelled, the rest goes to the door. */
    static void end(Platter customer) {
        var open = new OpenOrders(customer);
        List.of("SUBMITTED", "CONFIRMED").forEach(status -> open.move(customer, status, "cancel"));
        var courier = customer.as(DemoUser.COURIER);
        open.move(courier, "PREPARING", "dispatch");
        open.move(courier, "OUT_FOR_DELIVERY", "deliver");
    }

    /** Whoever meets an order that has moved on meanwhile finds it again under its next status. */
    private void move(Platter user, String status, String step) {
        customer.get("/orders?limit=100&status=" + status).json().path("orders").valueStream()
                .map((JsonNode order) -> order.path("orderId").asString())
                .forEach(id -> user.send("POST", "/orders/" + id + "/" + step, ""));
    }
}
