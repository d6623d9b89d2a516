package dev.platter.order.cart.adapter;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.platter.events.DishId;
import dev.platter.order.cart.domain.Offer;
import dev.platter.order.cart.domain.OfferedDish;
import dev.platter.order.cart.domain.Offers;
import dev.platter.order.menu.adapter.DishReading;
import dev.platter.order.menu.adapter.DishStock;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Dishes and the newest exchange rates, of two tables in one call. */
public final class DynamoOffers implements Offers {

    private final DynamoDbClient dynamo;
    private final OrdersTable orders;
    private final RatesTable rates;

    public DynamoOffers(DynamoDbClient dynamo, String ordersTable, String ratesTable) {
        this.dynamo = dynamo;
        this.orders = new OrdersTable(ordersTable);
        this.rates = new RatesTable(ratesTable);
    }

    /** The paginator asks again for what DynamoDB left unprocessed. */
    @Override
    public Offer of(Set<DishId> dishes) {
        var wanted = Map.of(
                orders.name(), keys(dishes.stream().map(OrdersTable::dish).toList()),
                rates.name(), keys(List.of(RatesTable.newest())));
        var dishItems = new ArrayList<Map<String, AttributeValue>>();
        var rateItems = new ArrayList<Map<String, AttributeValue>>();
        dynamo.batchGetItemPaginator(request -> request.requestItems(wanted)).forEach(page -> {
            dishItems.addAll(page.responses().getOrDefault(orders.name(), List.of()));
            rateItems.addAll(page.responses().getOrDefault(rates.name(), List.of()));
        });
        var found = dishItems.stream().filter(DishReading::isOnTheMenu).map(DynamoOffers::offered)
                .collect(toMap(offered -> offered.dish().id(), offered -> offered));
        return new Offer(found, rateItems.stream().findFirst().map(RatesItem::read));
    }

    private static OfferedDish offered(Map<String, AttributeValue> item) {
        return new OfferedDish(DishReading.of(item), DishStock.left(item));
    }

    private static KeysAndAttributes keys(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder().keys(keys).build();
    }
}
