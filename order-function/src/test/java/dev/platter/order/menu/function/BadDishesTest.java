package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.onDish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A dish that cannot be is refused with the field and the rule, whether it is new or changed. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadDishesTest {

    private static final String NAME = "\"name\":\"Udon\",";
    private static final String DESCRIPTION = "\"description\":\"Noodles\",";
    private static final String PRICE = "\"price\":{\"amount\":\"11.00\",\"currency\":\"EUR\"},";
    private static final String CATEGORY = "\"category\":\"NOODLES\",";
    private static final String ALLERGENS = "\"allergens\":[]";
    private static final String GOOD = NAME + DESCRIPTION + PRICE + CATEGORY + ALLERGENS;

    private final OrderService service;

    BadDishesTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeAll
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen")));
    }

    static Stream<Arguments> dishes() {
        return Stream.of(
                Arguments.of("not json", ""),
                Arguments.of("", ""),
                Arguments.of("[]", ""),
                Arguments.of("null", ""),
                Arguments.of(GOOD.replace(NAME, ""), "/name"),
                Arguments.of(GOOD.replace("Udon", "  "), "/name"),
                Arguments.of(GOOD.replace("Udon", "U".repeat(101)), "/name"),
                Arguments.of(GOOD.replace("Udon", "Ud\\u0000on"), "/name"),
                Arguments.of(GOOD.replace("\"Udon\"", "7"), "/name"),
                Arguments.of(GOOD.replace("\"Udon\"", "null"), "/name"),
                Arguments.of(GOOD.replace(DESCRIPTION, ""), "/description"),
                Arguments.of(GOOD.replace("Noodles", "n".repeat(1001)), "/description"),
                Arguments.of(GOOD.replace(PRICE, ""), "/price"),
                Arguments.of(GOOD.replace("\"11.00\"", "11"), "/price/amount"),
                Arguments.of(GOOD.replace("11.00", "0.00"), "/price/amount"),
                Arguments.of(GOOD.replace("11.00", "-1.00"), "/price/amount"),
                Arguments.of(GOOD.replace("11.00", "11.001"), "/price/amount"),
                Arguments.of(GOOD.replace("11.00", "1e3"), "/price/amount"),
                Arguments.of(GOOD.replace("11.00", "1000000000"), "/price/amount"),
                Arguments.of(GOOD.replace("EUR", "JPY").replace("11.00", "11.5"), "/price/amount"),
                Arguments.of(GOOD.replace("EUR", "EURO"), "/price/currency"),
                Arguments.of(GOOD.replace("EUR", "XAU"), "/price/currency"),
                Arguments.of(GOOD.replace("NOODLES", "noodles"), "/category"),
                Arguments.of(GOOD.replace("\"NOODLES\"", "3"), "/category"),
                Arguments.of(GOOD.replace("[]", "[\"LOVE\"]"), "/allergens/0"),
                Arguments.of(GOOD.replace("[]", "[null]"), "/allergens/0"),
                Arguments.of(GOOD.replace("[]", "[\"MILK\",\"MILK\"]"), "/allergens"),
                Arguments.of(GOOD.replace("[]", allergens(15)), "/allergens"),
                Arguments.of(GOOD.replace("[]", allergens(10_000)), "/allergens"),
                Arguments.of(GOOD + ",\"spicy\":true", "/spicy"),
                Arguments.of(GOOD + "," + ALLERGENS, "/allergens"));
    }

    @ParameterizedTest
    @MethodSource("dishes")
    void aNewDishThatCannotBeIsRefused(String fields, String pointer) {
        var body = fields.startsWith("\"") ? "{\"stock\":5," + fields + "}" : fields;

        refused(offer(body), pointer);
    }

    @ParameterizedTest
    @MethodSource("dishes")
    void aChangeToADishThatCannotBeIsRefused(String fields, String pointer) {
        refused(onDish("PUT", "Ramen").header("if-match", "*")
                .json(fields.startsWith("\"") ? "{" + fields + "}" : fields),
                pointer);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1000001", "1.5", "'\"5\"'", "1e9", "99999999999", "null", "true"})
    void aStockThatCannotBeIsRefused(String stock) {
        refused(offer("{\"stock\":%s,%s}".formatted(stock, GOOD)), "/stock");
        refused(restock("{\"portions\":%s}".formatted(stock)), "/portions");
    }

    @Test
    void aRestockOfNothingIsRefusedAndAChangeOfStockIsNone() {
        refused(restock("{\"portions\":0}"), "/portions");
        refused(restock("{\"portions\":1,\"from\":\"x\"}"), "/from");
        refused(onDish("PUT", "Ramen").header("if-match", "*").json("{\"stock\":5," + GOOD + "}"), "/stock");
        refused(offer("{" + GOOD + "}"), "/stock");
    }

    @Test
    void theLongestThatMayBeIsTaken() {
        var longest = GOOD.replace("Udon", "\uD83C\uDF5C".repeat(100)).replace("Noodles", "\u00FC".repeat(1000))
                .replace("11.00", "999999999.99")
                .replace("[]", List.of("\"GLUTEN\"", "\"CRUSTACEANS\"", "\"EGGS\"", "\"FISH\"", "\"PEANUTS\"",
                        "\"SOYBEANS\"", "\"MILK\"", "\"NUTS\"", "\"CELERY\"", "\"MUSTARD\"", "\"SESAME\"",
                        "\"SULPHITES\"", "\"LUPIN\"", "\"MOLLUSCS\"").toString());

        assertThat(service.answer(offer("{\"stock\":1000000," + longest + "}")).status()).isEqualTo(201);
    }

    @Test
    void anotherContentTypeAndTooLongABodyAreRefused() {
        assertThat(service.answer(offer("{}").header("content-type", "text/plain")).status()).isEqualTo(415);
        assertThat(service.answer(offer("{\"name\":\"" + "U".repeat(1024 * 1024) + "\"}")).status()).isEqualTo(413);
    }

    private void refused(ARequest request, String pointer) {
        var answer = service.answer(request);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    private static String allergens(int count) {
        return Collections.nCopies(count, "\"MILK\"").toString();
    }

    private static ARequest offer(String body) {
        return aRequest("POST /restaurants/{restaurantId}/dishes", "/restaurants/sakura/dishes")
                .path("restaurantId", "sakura").by(OrderService.OWNER.value()).json(body);
    }

    private static ARequest restock(String body) {
        return aRequest("PUT /dishes/{dishId}/restocks/{restockId}", "/dishes/ramen/restocks/r1")
                .path("dishId", "ramen").path("restockId", "r1").by(OrderService.OWNER.value()).json(body);
    }
}
