package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadOrdersTest {

    private final OrderService service;

    BadOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR")).with(aDish("Burger").at("13.50", "USD")));
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(service.kept().orders()).isZero();
        assertThat(service.kept().everything()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "''                                                                        | ''",
            "not json                                                                  | ''",
            "[]                                                                        | ''",
            "null                                                                      | ''",
            "\"ramen\"                                                                 | ''",
            "{}                                                                        | /currency",
            "{\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}]}                       | /currency",
            "{\"currency\":\"EUR\"}                                                    | /lines",
            "{\"currency\":\"EUR\",\"lines\":null}                                     | /lines",
            "{\"currency\":\"EUR\",\"lines\":{}}                                       | /lines",
            "{\"currency\":\"EUR\",\"lines\":[]}                                       | /lines",
            "{\"currency\":\"EUR\",\"lines\":[null]}                                   | /lines/0",
            "{\"currency\":\"EUR\",\"lines\":[7]}                                      | /lines/0",
            "{\"currency\":\"EURO\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}]} | /currency",
            "{\"currency\":\"eur\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}]}  | /currency",
            "{\"currency\":978,\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}]}      | /currency",
            "{\"currency\":\"EUR\",\"lines\":[{\"quantity\":1}]}                       | /lines/0/dishId",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":7,\"quantity\":1}]}          | /lines/0/dishId",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"a#b\",\"quantity\":1}]}    | /lines/0/dishId",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"\",\"quantity\":1}]}       | /lines/0/dishId",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\"}]}                 | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":null}]}  | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":\"1\"}]} | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1.5}]}   | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":true}]}  | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":0}]}     | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":-1}]}    | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":100}]}   | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":9999999999}]} | /lines/0/quantity",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1,\"price\":1}]} | /lines/0/price",
            "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"ramen\",\"quantity\":1}],\"total\":1} | /total",
            "{\"currency\":\"EUR\",\"currency\":\"USD\",\"lines\":[]}                  | /currency",
    })
    void whatIsNoOrderIsRefusedWhereItIsWrong(String body, String pointer) {
        refused(anOrderOf(body), 400, pointer);
    }

    @Test
    void moreThanTwoHundredLinesAreRefused() {
        refused(anOrderOf(order(201, i -> "ramen")), 400, "/lines");
    }

    @Test
    void moreThanFortyDishesAreRefused() {
        refused(anOrderOf(order(41, i -> "dish-" + i)), 400, "/lines");
    }

    @Test
    void linesOfADishThatAddUpToMoreThanNinetyNineAreRefusedAtTheOneThatIsTooMuch() {
        refused(anOrderOf(order(101, i -> "ramen")), 400, "/lines/99/quantity", "/lines/100/quantity");
    }

    @Test
    void everyUnknownDishIsNamed() {
        refused(anOrderOf("""
                {"currency": "EUR", "lines": [{"dishId": "ramen", "quantity": 1}, {"dishId": "soup", "quantity": 1},
                 {"dishId": "ramen", "quantity": 1}, {"dishId": "stew", "quantity": 1}]}"""),
                422, "/lines/1/dishId", "/lines/3/dishId");
    }

    @Test
    void aDishThatIsSoldInAnotherCurrencyIsNamed() {
        refused(anOrderFor(1, "Burger"), 422, "/lines/0/dishId");
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsRefused() {
        refused(anOrderOf("{\"currency\": \"EUR\"," + " ".repeat(1024 * 1024)), 413);
    }

    @Test
    void aBodyThatIsNotJsonByItsOwnWordIsRefused() {
        refused(anOrderFor(1, "Ramen").header("content-type", "text/plain"), 415, "#header/content-type");
        refused(aRequest("POST /orders", "/orders").body("{}"), 415, "#header/content-type");
    }

    @ParameterizedTest
    @CsvSource({"''", "'\"\"'", "Schlüssel", "'a\tb'"})
    void anIdempotencyKeyThatIsNoneIsRefused(String key) {
        refused(anOrderFor(1, "Ramen").key(key), 400, "#header/idempotency-key");
    }

    @Test
    void anIdempotencyKeyThatIsTooLongIsRefused() {
        refused(anOrderFor(1, "Ramen").key("k".repeat(256)), 400, "#header/idempotency-key");
    }

    @Test
    void aPathThatIsNotThereAndAMethodThatIsNotThereAreTold() {
        refused(aRequest("$default", "/carts"), 404);
    }

    private void refused(ARequest request, int status, String... pointers) {
        var answer = service.answer(request);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.pointers()).as(answer.body().toString()).containsExactly(pointers);
        assertThat(answer.text("/type")).startsWith("urn:platter:problem:");
        assertThat(answer.body().toString()).doesNotContain("dev.platter", "Exception", "\\tat ");
    }

    private static String order(int lines, java.util.function.IntFunction<String> dish) {
        return IntStream.range(0, lines)
                .mapToObj(i -> "{\"dishId\": \"%s\", \"quantity\": 1}".formatted(dish.apply(i)))
                .collect(Collectors.joining(", ", "{\"currency\": \"EUR\", \"lines\": [", "]}"));
    }
}
