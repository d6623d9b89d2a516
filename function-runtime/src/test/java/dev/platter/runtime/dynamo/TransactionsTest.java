package dev.platter.runtime.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

@ExtendWith(EmbeddedAwsExtension.class)
class TransactionsTest {

    private final String table = "transactions-" + System.nanoTime();
    private DynamoDbClient dynamo;

    @BeforeEach
    void aTable(EmbeddedAws aws) {
        dynamo = aws.dynamoDbClient();
        dynamo.createTable(request -> request.tableName(table).billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(name -> name.attributeName("pk").attributeType(ScalarAttributeType.S))
                .keySchema(key -> key.attributeName("pk").keyType(KeyType.HASH)));
    }

    @Test
    void allActionsAreWritten() {
        assertThat(transactions(dynamo).write(List.of(put("a"), put("b")))).isEqualTo(new Outcome.Committed());
        assertThat(dynamo.scan(request -> request.tableName(table)).count()).isEqualTo(2);
    }

    @Test
    void aRefusedConditionIsAValueThatSaysWhichActionAndWhatWasFound() {
        transactions(dynamo).write(List.of(put("a")));

        var refused = (Outcome.Refused) transactions(dynamo).write(List.of(put("b"), put("a")));

        assertThat(refused.at(0)).isFalse();
        assertThat(refused.at(1)).isTrue();
        assertThat(refused.found(1)).containsEntry("pk", AttributeValue.fromS("a"));
        assertThat(refused.found(0)).isEmpty();
        assertThat(dynamo.scan(request -> request.tableName(table)).count()).isEqualTo(1);
    }

    @Test
    void aConflictIsTriedAgainUntilItIsWritten() {
        var conflicts = new Conflicts(3);

        assertThat(transactions(conflicts.before(dynamo)).write(List.of(put("a")))).isEqualTo(new Outcome.Committed());
        assertThat(conflicts.left()).isZero();
    }

    @Test
    void aConflictThatDoesNotEndIsAFault() {
        var conflicting = new Conflicts(Integer.MAX_VALUE).before(dynamo);

        assertThatThrownBy(() -> transactions(conflicting).write(List.of(put("a"))))
                .isInstanceOf(TransactionCanceledException.class);
    }

    @Test
    void aSingleWriteThatMeetsATransactionIsTriedAgain() {
        var left = new AtomicInteger(3);

        assertThat(transactions(dynamo).beside(() -> {
            if (left.getAndDecrement() > 0) {
                throw TransactionConflictException.builder().build();
            }
            return "written";
        })).isEqualTo("written");
        assertThatThrownBy(() -> transactions(dynamo).beside(() -> {
            throw TransactionConflictException.builder().build();
        })).isInstanceOf(TransactionConflictException.class);
    }

    @Test
    void whatAwsRefusesAndTheEmulatorDoesNotIsRefusedHere() {
        assertThatIllegalArgumentException().isThrownBy(() -> transactions(dynamo).write(List.of(put("a"), put("a"))))
                .withMessageStartingWith("two actions on one item");
        assertThatIllegalArgumentException().isThrownBy(() -> transactions(dynamo).write(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> transactions(dynamo).write(
                IntStream.rangeClosed(0, 100).mapToObj(i -> put("item " + i)).toList()))
                .withMessage("a transaction has 1 to 100 actions, not 101");
    }

    private static Transactions transactions(DynamoDbClient dynamo) {
        return new Transactions(dynamo, new Random(7));
    }

    private TransactWriteItem put(String pk) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(Map.of("pk", AttributeValue.fromS(pk)))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }
}
