package dev.platter.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody learns who asks what the weather does to deliveries; it is the made-up weather that the service brings along. */
@OnEveryHome
class DeliveryConditionsTest {

    private final Platter platter;

    DeliveryConditionsTest(Platter platter) {
        this.platter = platter;
    }

    @ParameterizedTest
    @CsvSource({"10119,3.4,10", "80331,-2.8,20", "28004,36.4,10", "10003,11.3,20"})
    void whereThereIsARestaurantTheWeatherIsToldAndHowMuchItDelays(String zip, String degrees, int minutes) {
        var conditions = told(zip);

        assertThat(conditions.at("/temperature/value").asString()).isEqualTo(degrees);
        assertThat(conditions.at("/temperature/unit").asString()).isEqualTo("°C");
        assertThat(conditions.at("/delay/minutes").asInt()).isEqualTo(minutes);
        assertThat(Instant.parse(conditions.path("observedAt").asString()))
                .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now().plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(DemoUser.class)
    void customersRestaurantsAndCouriersMayAsk(DemoUser user) {
        told("10119");

        assertThat(platter.as(user).get("/delivery-conditions/10119").status()).isEqualTo(200);
        assertThat(platter.withoutToken().get("/delivery-conditions/10119").status()).isEqualTo(401);
    }

    @Test
    void whereThereIsNoneNothingIsKnown() {
        var answer = platter.get("/delivery-conditions/SW1A%201AA");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/detail")).isEqualTo("No restaurant delivers from around SW1A 1AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sw1a", "1", "10119-10119-10", "%C3%84", "10119%23", "%20"})
    void whatIsNoPostalCodeIsRefused(String zip) {
        var answer = platter.get("/delivery-conditions/" + zip);

        assertThat(answer.status()).isEqualTo(zip.equals("1") ? 404 : 400);
        if (answer.status() == 400) {
            assertThat(answer.pointers()).containsExactly("#path/zip");
        }
    }

    @Test
    void whereItIsAskedAfterIsToldToWhoeverCountsIt() {
        told("10999");
        var queue = platter.aws().queueUrl("delivery-lookups");

        await().atMost(Platter.PATIENCE).until(() -> platter.aws().sqs()
                .receiveMessage(receive -> receive.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(1))
                .messages().stream().map(Message::body).map(JsonMapper.shared()::readTree)
                .anyMatch(event -> event.at("/data/postalCode").asString().equals("10999")));
    }

    @Test
    void heatWasToldOnceToWhoeverListens() {
        told("28004");

        var alerts = platter.aws().dynamoDb().scanPaginator(scan -> scan.tableName(platter.aws().named("order-events")))
                .items().stream().map(item -> JsonMapper.shared().readTree(requireNonNull(item.get("event")).s()))
                .filter(event -> event.path("type").asString().equals("platter.delivery.alert-raised.v1"))
                .filter(event -> event.at("/data/postalCode").asString().equals("28004")).toList();
        assertThat(alerts).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.at("/data/hazard").asString()).isEqualTo("HEAT");
            assertThat(alert.path("id").asString()).matches("28004_HEAT_[0-9]{4}-[0-9]{2}-[0-9]{2}\\.1");
        });
        assertThat(alerts.stream().map(alert -> alert.path("id").asString())).doesNotHaveDuplicates();
    }

    /** The conditions, once the clock has brought them. */
    private JsonNode told(String zip) {
        var answer = await().atMost(Platter.PATIENCE).pollInterval(Duration.ofMillis(100))
                .until(() -> platter.get("/delivery-conditions/" + zip), conditions -> conditions.status() != 404);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
