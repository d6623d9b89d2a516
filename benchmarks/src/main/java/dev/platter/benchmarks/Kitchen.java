package dev.platter.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.events.PostalCode;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.order.menu.domain.Category;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.Location;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.OpeningHours;
import dev.platter.order.menu.domain.Restaurant;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.ordering.adapter.DynamoOrders;
import dev.platter.order.ordering.domain.Basket;
import dev.platter.order.ordering.domain.BasketLine;
import dev.platter.order.ordering.domain.OrderLimit;
import dev.platter.order.ordering.domain.PlaceOrder;
import dev.platter.order.ordering.domain.Placement.Placed;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource.ServerlessFunction;
import dev.platter.sam.model.Resource.ServerlessFunction.OnLambda;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order service's resources on the embedded AWS, with one dish of which there is always enough. */
public final class Kitchen implements AutoCloseable {

    /** What there is always enough of. */
    public static final DishId DISH = new DishId("ramen");
    /** Whose restaurant it is. */
    public static final AccountId ROSA = new AccountId("rosa");
    private static final RestaurantId SAKURA = new RestaurantId("sakura");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final String SERVICE = "order-function";

    private final EmbeddedAws aws = EmbeddedAws.start();
    private final Templates templates = Templates.read(DEPLOY, SERVICE, "thumbnail-function");
    private final PlacingOrders placing;

    /** Starts the embedded AWS and provisions it from the templates. */
    public Kitchen() {
        aws.provision(templates, Placement.local());
        var dynamo = aws.dynamoDbClient();
        var dishes = new DynamoDishes(dynamo, orders());
        var orders = new DynamoOrders(dynamo, new Transactions(dynamo, new Random()), orders(), new Outbox(events()));
        placing = new PlacingOrders(dishes, orders, new OrderLimit(1_000_000),
                () -> new OrderId(UUID.randomUUID().toString()),
                Clock.tickMillis(ZoneOffset.UTC));
        var adding = new AddingDishes(dishes);
        adding.add(new Restaurant(SAKURA, ROSA, "Sakura",
                new Location(52.5296, 13.4015, new PostalCode("10119")), new OpeningHours(ZoneOffset.UTC, List.of())));
        adding.add(new NewDish(DISH, SAKURA, ROSA,
                new DishDetails("Ramen", "", Money.of("12.50", "EUR"), Category.NOODLES, List.of()), 1_000_000));
    }

    /** Where it is. */
    public EmbeddedAws aws() {
        return aws;
    }

    /** What the template and the embedded AWS give a function's environment. */
    public Map<String, String> variables(String function) {
        var variables = new HashMap<>(aws.variables());
        onLambda(function).variables().forEach((name, value) -> variables.put(name, Placement.local().fill(value)));
        // The one customer orders all day.
        variables.computeIfPresent("OPEN_ORDERS_LIMIT", (name, value) -> "1000000");
        return variables;
    }

    /** What the template has its archive called by. */
    public String handler(String function) {
        return onLambda(function).handler();
    }

    private OnLambda onLambda(String function) {
        return templates.resources().stream()
                .filter(ServerlessFunction.class::isInstance).map(ServerlessFunction.class::cast)
                .filter(one -> one.definition().equals(function))
                .findFirst().orElseThrow().onLambda();
    }

    /** Places an order. @return the item of its event, as the events table has it */
    public Map<String, AttributeValue> submittedOrder() {
        if (Basket.fill(EURO, List.of(new BasketLine(DISH, 1))) instanceof Basket.Filling.Filled(var basket)
                && placing.place(order(basket)) instanceof Placed(var order)) {
            return events(order.id().value()).getFirst();
        }
        throw new IllegalStateException("the benchmark's order is refused");
    }

    private static PlaceOrder order(Basket basket) {
        return new PlaceOrder(new CustomerId("customer-" + Instant.now().toEpochMilli()), basket, null, null);
    }

    /** The items of an order's events, in their order. */
    public List<Map<String, AttributeValue>> events(String orderId) {
        return aws.dynamoDbClient().query(request -> request.tableName(events())
                .keyConditionExpression("pk = :order")
                .expressionAttributeValues(Map.of(":order", AttributeValue.fromS(orderId))))
                .items();
    }

    private String orders() {
        return setFor("processOrders", "ORDERS_TABLE");
    }

    private String events() {
        return setFor("processOrders", "ORDER_EVENTS_TABLE");
    }

    private String setFor(String function, String variable) {
        return variables(function).getOrDefault(variable, "");
    }

    @Override
    public void close() {
        aws.close();
    }
}
