package dev.platter.order.menu.adapter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.Expected;
import dev.platter.order.menu.domain.NewDish;
import dev.platter.order.menu.domain.OwnedDishes;
import dev.platter.order.menu.domain.Restock;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The owners' dishes in the orders table. A refused write brings the item as it is, which says why. */
public final class DynamoOwnedDishes implements OwnedDishes {

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final DishChanges changes;
    private final OfferTransaction offers;
    private final RestockTransaction restocks;

    public DynamoOwnedDishes(DynamoDbClient dynamo, Transactions transactions, String ordersTable) {
        var table = new OrdersTable(ordersTable);
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.changes = new DishChanges(table);
        this.offers = new OfferTransaction(table);
        this.restocks = new RestockTransaction(table);
    }

    @Override
    public Offer offer(NewDish dish, String fingerprint) {
        return switch (transactions.write(offers.actions(dish, fingerprint))) {
            case Outcome.Committed() -> new Offer.Offered(DishItem.edition(DishItem.of(dish)));
            case Outcome.Refused refused -> OfferTransaction.why(refused, fingerprint);
        };
    }

    @Override
    public Change change(DishId id, AccountId owner, DishDetails details, Expected expected) {
        try {
            var change = changes.change(id, owner, details, expected);
            var changed = transactions.beside(() -> dynamo.updateItem(change));
            return new Change.Changed(DishItem.edition(changed.attributes()));
        } catch (ConditionalCheckFailedException refused) {
            return why(found(refused), owner, details, expected);
        }
    }

    /** The SDK may have sent it twice and have lost the first answer: then the dish is as it should be. */
    private static Change why(Map<String, AttributeValue> found, AccountId owner, DishDetails details,
            Expected expected) {
        if (!DishItem.isOnTheMenu(found) || !isOf(owner, found)) {
            return new Change.NoSuchDish();
        }
        var edition = DishItem.edition(found);
        boolean isDone = edition.dish().details().equals(details) && expected.precedes(edition.number());
        return isDone ? new Change.Changed(edition) : new Change.OutOfDate();
    }

    @Override
    public Withdrawal withdraw(DishId id, AccountId owner, Expected expected, Instant now) {
        try {
            var withdrawal = changes.withdraw(id, owner, expected, now);
            transactions.beside(() -> dynamo.updateItem(withdrawal));
            return Withdrawal.WITHDRAWN;
        } catch (ConditionalCheckFailedException refused) {
            return why(found(refused), owner, expected);
        }
    }

    /** A dish that was withdrawn from one of these versions was so by this request, sent before. */
    private static Withdrawal why(Map<String, AttributeValue> found, AccountId owner, Expected expected) {
        if (found.isEmpty() || !isOf(owner, found)) {
            return Withdrawal.NO_SUCH_DISH;
        }
        if (DishItem.isOnTheMenu(found)) {
            return Withdrawal.OUT_OF_DATE;
        }
        return expected.precedes(new Attributes(found).number("version"))
                ? Withdrawal.WITHDRAWN
                : Withdrawal.NO_SUCH_DISH;
    }

    @Override
    public Restocking restock(Restock restock, AccountId owner, Instant now) {
        return switch (transactions.write(restocks.actions(restock, owner, now))) {
            case Outcome.Committed() -> Restocking.RESTOCKED;
            case Outcome.Refused refused -> RestockTransaction.why(refused, restock, owner);
        };
    }

    static boolean isOf(AccountId owner, Map<String, AttributeValue> dish) {
        return requireNonNull(dish.get("ownerId")).s().equals(owner.value());
    }

    private static Map<String, AttributeValue> found(ConditionalCheckFailedException refused) {
        return refused.hasItem() ? refused.item() : Map.of();
    }
}
