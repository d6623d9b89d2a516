package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.order.cart.domain.ExchangeRates;
import dev.platter.order.cart.domain.RateTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The exchange rates in a table of their own: who fetches them from outside cannot write to anything else. */
public final class DynamoExchangeRates implements ExchangeRates {

    private static final int NEWEST = 0;

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final RatesTable table;

    public DynamoExchangeRates(DynamoDbClient dynamo, Transactions transactions, String ratesTable) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new RatesTable(ratesTable);
    }

    @Override
    public Optional<RateTable> newest() {
        var answer = dynamo
                .getItem(get -> get.tableName(table.name()).key(RatesTable.newest()).consistentRead(true));
        return answer.hasItem() ? Optional.of(RatesItem.read(answer.item())) : Optional.empty();
    }

    @Override
    public Keeping keep(RateTable rates) {
        var newest = Put.builder().tableName(table.name()).item(RatesItem.of(rates, RatesTable.newest()))
                .conditionExpression(RatesItem.NONE_AS_NEW)
                .expressionAttributeNames(Map.of("#date", "date"))
                .expressionAttributeValues(Map.of(":date", text(rates.date().toString())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
        var day = Put.builder().tableName(table.name()).item(RatesItem.of(rates, RatesTable.of(rates.date()))).build();
        return switch (transactions.write(List.of(action(newest), action(day)))) {
            case Outcome.Committed() -> Keeping.KEPT;
            case Outcome.Refused refused -> RatesItem.date(refused.found(NEWEST)).equals(rates.date())
                    ? Keeping.THERE_ALREADY
                    : Keeping.A_NEWER_ONE_THERE;
        };
    }

    private static TransactWriteItem action(Put put) {
        return TransactWriteItem.builder().put(put).build();
    }
}
