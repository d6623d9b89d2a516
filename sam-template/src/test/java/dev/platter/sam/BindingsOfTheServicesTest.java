package dev.platter.sam;

import static dev.platter.sam.StartingPosition.TRIM_HORIZON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What the three services are bound to, in full: a change of a template shows here. */
class BindingsOfTheServicesTest {

    private static final Path DEPLOY = Path.of("../deploy");
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final List<String> KEEPING_MENUS = List.of("platter/dishes.write");
    private static final List<String> OWN_PROFILE = List.of("platter/customers");
    private static final HttpRoute ANYTHING_ELSE = new HttpRoute("$default", false, List.of());

    @Test
    void orderFunctionAnswersItsApiWorksOnItsQueuesRelaysItsEventsAndRunsByTheClock() {
        assertThat(bindings("order-function")).containsExactly(
                new FunctionBinding(
                        "menuApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "ACTIVITY_EVENTS_TABLE", "platter-${Stage}-activity-events",
                                "ORDERS_TABLE", "platter-${Stage}-orders"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("GET /menu", false, List.of()),
                                new HttpRoute("GET /restaurants", false, List.of()),
                                new HttpRoute("GET /restaurants/{restaurantId}", false, List.of()),
                                new HttpRoute("GET /dishes/{dishId}", false, List.of()),
                                new HttpRoute("POST /restaurants/{restaurantId}/dishes", true, KEEPING_MENUS),
                                new HttpRoute("PUT /dishes/{dishId}", true, KEEPING_MENUS),
                                new HttpRoute("DELETE /dishes/{dishId}", true, KEEPING_MENUS),
                                new HttpRoute("GET /dishes/{dishId}/stock", true, KEEPING_MENUS),
                                new HttpRoute("PUT /dishes/{dishId}/restocks/{restockId}", true, KEEPING_MENUS))),
                new FunctionBinding(
                        "cartApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "ACTIVITY_EVENTS_TABLE", "platter-${Stage}-activity-events",
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "EXCHANGE_RATES_TABLE", "platter-${Stage}-exchange-rates"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("PUT /carts/{cartId}/items/{dishId}", true, List.of("platter/carts")),
                                new HttpRoute("DELETE /carts/{cartId}/items/{dishId}", true, List.of("platter/carts")),
                                new HttpRoute("GET /carts/{cartId}", true, List.of("platter/carts")))),
                new FunctionBinding(
                        "activityApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "ACTIVITY_BATCHES_LIMIT", "240",
                                "ACTIVITY_EVENTS_TABLE", "platter-${Stage}-activity-events",
                                "ORDERS_TABLE", "platter-${Stage}-orders"),
                        List.of(),
                        List.of(),
                        List.of(new HttpRoute("POST /activity", true, List.of("platter/activity.write")))),
                new FunctionBinding(
                        "refreshExchangeRates",
                        Duration.ofSeconds(30),
                        Map.of(
                                "EXCHANGE_RATES_SOURCE", "sample",
                                "EXCHANGE_RATES_TABLE", "platter-${Stage}-exchange-rates"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ScheduleTrigger(
                                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/platter-${Stage}-refresh-exchange-rates",
                                "rate(1 hour)", 2, null))),
                new FunctionBinding(
                        "deliveryApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "DELIVERY_CONDITIONS_TABLE", "platter-${Stage}-delivery-conditions",
                                "DELIVERY_LOOKUPS_QUEUE_URL", queueUrl("delivery-lookups")),
                        List.of(),
                        List.of(),
                        List.of(new HttpRoute("GET /delivery-conditions/{zip}", true,
                                List.of("platter/delivery-conditions.read")))),
                new FunctionBinding(
                        "refreshDeliveryConditions",
                        Duration.ofSeconds(120),
                        Map.of(
                                "DELIVERY_CONDITIONS_SOURCE", "sample",
                                "DELIVERY_CONDITIONS_TABLE", "platter-${Stage}-delivery-conditions",
                                "HEAT_ALERT_CELSIUS", "35",
                                "STORM_ALERT_KILOMETRES_AN_HOUR", "75",
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "ORDER_EVENTS_TABLE", "platter-${Stage}-order-events"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new ScheduleTrigger(
                                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/platter-${Stage}-refresh-delivery-conditions",
                                "rate(15 minutes)", 2, null))),
                new FunctionBinding(
                        "customerApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "ORDER_EVENTS_TABLE", "platter-${Stage}-order-events"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("PUT /customers/me", true, OWN_PROFILE),
                                new HttpRoute("GET /customers/me", true, OWN_PROFILE),
                                new HttpRoute("PUT /customers/me/addresses/{addressId}", true, OWN_PROFILE),
                                new HttpRoute("DELETE /customers/me/addresses/{addressId}", true, OWN_PROFILE),
                                new HttpRoute("GET /customers/me/export", true, OWN_PROFILE),
                                new HttpRoute("DELETE /customers/me", true, OWN_PROFILE))),
                new FunctionBinding(
                        "orderApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "OPEN_ORDERS_LIMIT", "20",
                                "EXCHANGE_RATES_TABLE", "platter-${Stage}-exchange-rates",
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "ORDER_EVENTS_TABLE", "platter-${Stage}-order-events"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("POST /orders", true, List.of("platter/orders.write")),
                                new HttpRoute("GET /orders", true, List.of("platter/orders.read")),
                                new HttpRoute("GET /orders/{orderId}", true, List.of("platter/orders.read")),
                                new HttpRoute("GET /orders/{orderId}/history", true, List.of("platter/orders.read")),
                                new HttpRoute("POST /orders/{orderId}/prepare", true,
                                        List.of("platter/orders.prepare")),
                                new HttpRoute("POST /orders/{orderId}/dispatch", true,
                                        List.of("platter/orders.deliver")),
                                new HttpRoute("POST /orders/{orderId}/deliver", true,
                                        List.of("platter/orders.deliver")),
                                new HttpRoute("POST /orders/{orderId}/cancel", true, List.of("platter/orders.write")),
                                ANYTHING_ELSE)),
                new FunctionBinding(
                        "processOrders",
                        Duration.ofSeconds(30),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "ORDER_EVENTS_TABLE", "platter-${Stage}-order-events",
                                "SANDBOX_PAYMENTS_TABLE", "platter-${Stage}-sandbox-payments",
                                "ORDER_PROCESSING_DLQ_URL", queueUrl("order-processing-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-order-processing", 10, AT_ONCE, 10, true)),
                        List.of(),
                        List.of()),
                new FunctionBinding(
                        "timeOutOrders",
                        Duration.ofSeconds(30),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "ORDER_EVENTS_TABLE", "platter-${Stage}-order-events",
                                "ORDER_TIMEOUTS_DLQ_URL", queueUrl("order-timeouts-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-order-timeouts", 10, AT_ONCE, 5, true)),
                        List.of(),
                        List.of()),
                new FunctionBinding(
                        "refundOrders",
                        Duration.ofSeconds(30),
                        Map.of(
                                "SANDBOX_PAYMENTS_TABLE", "platter-${Stage}-sandbox-payments",
                                "ORDER_REFUNDS_DLQ_URL", queueUrl("order-refunds-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-order-refunds", 10, AT_ONCE, 5, true)),
                        List.of(),
                        List.of()),
                new FunctionBinding(
                        "mailCustomers",
                        Duration.ofSeconds(30),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "MAIL_FROM", "orders@platter.example",
                                "CUSTOMER_MAIL_DLQ_URL", queueUrl("customer-mail-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-customer-mail", 10, AT_ONCE, 5, true)),
                        List.of(),
                        List.of()),
                relay("relayOrderEvents", "ORDER_EVENTS_TOPIC_ARN", "order-events"),
                new FunctionBinding(
                        "attachDishPhotos",
                        Duration.ofSeconds(30),
                        Map.of(
                                "ORDERS_TABLE", "platter-${Stage}-orders",
                                "DISH_PHOTOS_DLQ_URL", queueUrl("dish-photos-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-dish-photos", 10, AT_ONCE, 5, true)),
                        List.of(),
                        List.of()));
    }

    @Test
    void thumbnailFunctionAnswersItsApiTakesUploadsAndRelaysItsEvents() {
        assertThat(bindings("thumbnail-function")).containsExactly(
                new FunctionBinding(
                        "photoApi",
                        Duration.ofSeconds(10),
                        Map.of(
                                "PHOTOS_LIMIT", "200",
                                "PHOTOS_TABLE", "platter-${Stage}-photos",
                                "PHOTOS_BUCKET", "platter-${Stage}-photos-${AWS::AccountId}"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("POST /photos", true, List.of("platter/photos.write")),
                                new HttpRoute("GET /photos/{photoId}", true, List.of("platter/photos.write")),
                                ANYTHING_ELSE)),
                new FunctionBinding(
                        "createThumbnails",
                        Duration.ofSeconds(60),
                        Map.of(
                                "PHOTOS_TABLE", "platter-${Stage}-photos",
                                "PHOTO_EVENTS_TABLE", "platter-${Stage}-photo-events",
                                "PHOTOS_BUCKET", "platter-${Stage}-photos-${AWS::AccountId}",
                                "THUMBNAILS_BUCKET", "platter-${Stage}-thumbnails-${AWS::AccountId}",
                                "THUMBNAILS_URL", "https://${ThumbnailsDistribution.DomainName}",
                                "PHOTO_UPLOADS_DLQ_URL", queueUrl("photo-uploads-dlq")),
                        List.of(new QueueTrigger("platter-${Stage}-photo-uploads", 5, AT_ONCE, 10, true)),
                        List.of(),
                        List.of()),
                relay("relayPhotoEvents", "PHOTO_EVENTS_TOPIC_ARN", "photo-events"));
    }

    @Test
    void streamMetricsFunctionReadsTheStreamsOfBothOtherServicesAndAnswersItsApi() {
        assertThat(bindings("stream-metrics-function")).containsExactly(
                new FunctionBinding(
                        "recordMetrics",
                        Duration.ofSeconds(30),
                        Map.of(
                                "METRICS_TABLE", "platter-${Stage}-metrics",
                                "METRICS_DLQ_URL", queueUrl("metrics-dlq")),
                        List.of(),
                        List.of(counted("order-events"), counted("photo-events"), counted("activity-events")),
                        List.of()),
                new FunctionBinding(
                        "metricsApi",
                        Duration.ofSeconds(10),
                        Map.of("METRICS_TABLE", "platter-${Stage}-metrics"),
                        List.of(),
                        List.of(),
                        List.of(
                                new HttpRoute("GET /metrics", true, List.of("platter/metrics.read")),
                                ANYTHING_ELSE)));
    }

    @Test
    void thePageOfTheDeploymentMayCallEachApiAndReadTheHeadersThatItNeeds() {
        assertThat(Templates.read(DEPLOY, "order-function").bindings("order-function").cors()).isEqualTo(new HttpCors(
                List.of("http://localhost:8080"), List.of("GET", "POST", "PUT", "DELETE"),
                List.of("authorization", "content-type", "idempotency-key", "if-match", "if-none-match"),
                List.of("etag", "location", "retry-after", "www-authenticate"),
                Duration.ofHours(1), false));
        assertThat(Templates.read(DEPLOY, Map.of("AllowedOrigin", "https://platter.example"), "stream-metrics-function")
                .bindings("stream-metrics-function").cors())
                .isEqualTo(new HttpCors(List.of("https://platter.example"), List.of("GET"), List.of("authorization"),
                        List.of("www-authenticate"), Duration.ofHours(1), false));
    }

    @Test
    void aPlacementFillsEveryPlaceholderButWhatOnlyCloudFormationKnows() {
        ServiceBindings here = Templates.read(DEPLOY, "thumbnail-function")
                .bindings("thumbnail-function")
                .at(Placement.local());

        assertThat(here.function("relayPhotoEvents").environment())
                .containsEntry("PHOTO_EVENTS_TOPIC_ARN", "arn:aws:sns:us-east-1:000000000000:platter-dev-photo-events");
        assertThat(here.function("createThumbnails").queues())
                .extracting(QueueTrigger::queueName)
                .containsExactly("platter-dev-photo-uploads");
        assertThat(here.function("createThumbnails").environment())
                .containsEntry("PHOTOS_BUCKET", "platter-dev-photos-000000000000")
                .containsEntry("THUMBNAILS_URL", "https://${ThumbnailsDistribution.DomainName}");
    }

    private static List<FunctionBinding> bindings(String service) {
        return Templates.read(DEPLOY, service).bindings(service).functions();
    }

    private static FunctionBinding relay(String name, String variable, String events) {
        return new FunctionBinding(
                name,
                Duration.ofSeconds(30),
                Map.of(variable,
                        "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:platter-${Stage}-" + events),
                List.of(),
                List.of(new StreamTrigger("platter-${Stage}-" + events, TRIM_HORIZON, 100, AT_ONCE, -1, true, null)),
                List.of());
    }

    private static StreamTrigger counted(String events) {
        return new StreamTrigger(
                "platter-${Stage}-" + events,
                TRIM_HORIZON,
                100,
                AT_ONCE,
                20,
                true,
                "platter-${Stage}-metrics-failures-${AWS::AccountId}");
    }

    private static String queueUrl(String name) {
        return "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/platter-${Stage}-" + name;
    }
}
