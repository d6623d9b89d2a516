package dev.platter.server;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.Routes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.s3.S3Client;

/** A service with a function of each kind: a message becomes an item, the item's change an object in a bucket. */
final class KitchenFunctions implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "kitchenApi", KitchenApi.class, context -> new KitchenApi(settings));
        FunctionBeans.register(registry, "cook", Cook.class,
                context -> new Cook(context.bean(DynamoDbClient.class), settings.required("KITCHEN_TABLE")));
        FunctionBeans.register(registry, "sweep", Sweep.class,
                context -> new Sweep(context.bean(DynamoDbClient.class), settings.required("KITCHEN_TABLE")));
        FunctionBeans.register(registry, "relay", Relay.class,
                context -> new Relay(context.bean(S3Client.class), settings.required("KITCHEN_BUCKET")));
    }

    record KitchenApi(Settings settings) implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

        @Override
        public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
            return Routes.none()
                    .on("GET /setting/{name}",
                            call -> HttpAnswer.json(200, settings.required(call.pathParameter("name"))))
                    .on("GET /caller", call -> HttpAnswer.json(200, call.caller()))
                    .answer(event);
        }
    }

    record Cook(DynamoDbClient dynamoDb, String table) implements Function<SQSEvent, SQSBatchResponse> {

        @Override
        public SQSBatchResponse apply(SQSEvent event) {
            event.getRecords().forEach(message -> cook(message.getBody()));
            return new SQSBatchResponse(List.of());
        }

        /** Counts how often a dish was begun, and serves it once; a slow one waits for an item that opens the hatch. */
        private void cook(String dish) {
            update(dish, "ADD begun :one", null);
            if (dish.startsWith("slow")) {
                await().forever()
                        .until(() -> dynamoDb.getItem(r -> r.tableName(table).key(KitchenTable.HATCH)).hasItem());
            }
            try {
                update(dish, "ADD served :one", "attribute_not_exists(served)");
            } catch (ConditionalCheckFailedException servedBefore) {
                // The repeat that a condition is for.
            }
        }

        private void update(String dish, String update, @Nullable String condition) {
            dynamoDb.updateItem(r -> r.tableName(table).key(KitchenTable.dish(dish)).updateExpression(update)
                    .conditionExpression(condition)
                    .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"))));
        }
    }

    record Sweep(DynamoDbClient dynamoDb, String table) implements Function<ScheduledEvent, String> {

        @Override
        public String apply(ScheduledEvent event) {
            dynamoDb.putItem(r -> r.tableName(table).item(KitchenTable.dish("swept")));
            return "swept by " + event.getResources().getFirst();
        }
    }

    record Relay(S3Client s3, String bucket) implements Function<DynamodbEvent, StreamsEventResponse> {

        @Override
        public StreamsEventResponse apply(DynamodbEvent event) {
            event.getRecords().forEach(record -> s3.putObject(
                    r -> r.bucket(bucket).key(String.valueOf(record.getDynamodb().getKeys().get("sk"))),
                    RequestBody.empty()));
            return new StreamsEventResponse(List.of());
        }
    }
}
