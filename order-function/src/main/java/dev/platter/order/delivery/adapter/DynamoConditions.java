package dev.platter.order.delivery.adapter;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.platter.events.DeliveryAlertRaised;
import dev.platter.events.Envelope;
import dev.platter.events.Origin;
import dev.platter.events.PostalCode;
import dev.platter.order.delivery.domain.Conditions;
import dev.platter.order.delivery.domain.KeptConditions;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The conditions in a table of their own; the alerts in the outbox, in the same transaction. That an alert was raised, its event says:
 * the outbox refuses another one of that area, hazard and day, and keeps them longer than days last.
 */
public final class DynamoConditions implements KeptConditions {

    private static final URI SOURCE = URI.create("/platter/order-function");
    private static final int CONDITIONS = 0;
    private static final int FIRST_ALERT = 1;

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final ConditionsTable table;
    private final Outbox outbox;

    public DynamoConditions(DynamoDbClient dynamo, Transactions transactions, String conditionsTable,
            Outbox outbox) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new ConditionsTable(conditionsTable);
        this.outbox = outbox;
    }

    /** Consistent, since what was there before decides about an alert; the paginator asks again for what was left unprocessed. */
    @Override
    public Map<PostalCode, Conditions> of(Collection<PostalCode> areas) {
        var keys = KeysAndAttributes.builder().consistentRead(true)
                .keys(areas.stream().map(ConditionsTable::conditions).toList()).build();
        return dynamo.batchGetItemPaginator(get -> get.requestItems(Map.of(table.name(), keys))).stream()
                .flatMap(page -> page.responses().getOrDefault(table.name(), List.of()).stream())
                .map(ConditionsItem::read)
                .collect(toMap(Conditions::area, conditions -> conditions));
    }

    @Override
    public Keeping keep(Conditions conditions, List<DeliveryAlertRaised> alerts, Instant now) {
        return alerts.isEmpty() ? keep(conditions) : keepAndRaise(conditions, alerts, now);
    }

    /** Without a transaction, for it would cost twice as much. */
    private Keeping keep(Conditions conditions) {
        var put = put(conditions);
        try {
            dynamo.putItem(item -> item.tableName(put.tableName()).item(put.item())
                    .conditionExpression(put.conditionExpression())
                    .expressionAttributeValues(put.expressionAttributeValues()));
            return new Keeping.Kept(List.of());
        } catch (ConditionalCheckFailedException asNewOnesThere) {
            return new Keeping.AsNewOnesThere();
        }
    }

    private Keeping keepAndRaise(Conditions conditions, List<DeliveryAlertRaised> alerts, Instant now) {
        var actions = new ArrayList<>(List.of(TransactWriteItem.builder().put(put(conditions)).build()));
        alerts.forEach(alert -> actions.add(outbox.put(event(alert, now))));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> new Keeping.Kept(alerts);
            case Outcome.Refused refused -> refused.at(CONDITIONS)
                    ? new Keeping.AsNewOnesThere()
                    : keep(conditions, notRaised(alerts, refused), now);
        };
    }

    private static List<DeliveryAlertRaised> notRaised(List<DeliveryAlertRaised> alerts, Outcome.Refused refused) {
        var left = new ArrayList<DeliveryAlertRaised>();
        for (int i = 0; i < alerts.size(); i++) {
            if (!refused.at(FIRST_ALERT + i)) {
                left.add(alerts.get(i));
            }
        }
        return left;
    }

    private Put put(Conditions conditions) {
        return Put.builder().tableName(table.name()).item(ConditionsItem.of(conditions))
                .conditionExpression(ConditionsItem.NONE_AS_NEW)
                .expressionAttributeValues(Map.of(":observedAt", ConditionsItem.time(conditions.observedAt())))
                .build();
    }

    private static Envelope<DeliveryAlertRaised> event(DeliveryAlertRaised alert, Instant now) {
        return Envelope.of(new Origin(SOURCE, alert.alertId(), null), 1, now, alert);
    }
}
