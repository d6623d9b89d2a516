package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.RestaurantId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A customer and what an order leaves behind, where the functions themselves are Lambda's.
 *
 * @param customer another each time, for each has only so many orders open at once
 */
record Ordering(Functions functions, String customer) {

    /** A dish that the payment sandbox can never charge, for its price ends in 04. */
    static final String UNPAYABLE = "truffle-soup";

    /** Plants the menu, which a second time changes nothing. */
    static Ordering in(Functions functions) {
        var dishes = new DynamoDishes(functions.aws().dynamoDbClient(), functions.archives().named("orders"));
        var adding = new AddingDishes(dishes);
        new MenuSeed(adding).plant();
        adding.add(new NewDish(new DishId(UNPAYABLE), new RestaurantId("sakura"), new AccountId("demo-restaurant"),
                new DishDetails("Truffle Soup", "", Money.of("99.04", "EUR"), Category.SOUP, List.of()), 1000));
        return new Ordering(functions, "customer-" + UUID.randomUUID());
    }

    static String order(String dish, int quantity) {
        return """
                {"currency":"EUR","lines":[{"dishId":"%s","quantity":%d}]}""".formatted(dish, quantity);
    }

    /** Places an order, which must be taken. @return its id */
    String place(String dish, int quantity) {
        JsonNode answer = functions.get("orderApi")
                .answer(ApiEvent.post("/orders", order(dish, quantity)).by(customer));
        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.path("body").asString()).path("orderId").asString();
    }

    /** What the API tells of an order. */
    JsonNode order(String id) {
        JsonNode answer = functions.get("orderApi")
                .answer(ApiEvent.of("GET /orders/{orderId}", "/orders/" + id, Map.of("orderId", id)).by(customer));
        return JsonMapper.shared().readTree(answer.path("body").asString());
    }

    /** The events of an order as its events table holds them, the first one first. */
    List<Map<String, AttributeValue>> outbox(String id) {
        return functions.aws().dynamoDbClient()
                .query(query -> query.tableName(functions.archives().named("order-events"))
                        .keyConditionExpression("pk = :id")
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items();
    }

    /** {@code order.submitted}, as it comes out of the queue. */
    String submitted(String id) {
        return EventItem.of(outbox(id).getFirst()).json();
    }
}
