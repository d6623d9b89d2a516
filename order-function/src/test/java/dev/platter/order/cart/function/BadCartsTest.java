package dev.platter.order.cart.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.Carts.LUNCH;
import static dev.platter.order.fixture.Carts.onItem;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.puttingInto;
import static dev.platter.order.fixture.Carts.theCart;
import static dev.platter.order.fixture.Carts.theCartIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route of carts and what cannot be taken there: refused as a problem that points at the place, and nothing is written. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadCartsTest {

    private final OrderService service;
    private final Set<?> before;

    BadCartsTest(EmbeddedAws aws) {
        service = OrderService.on(aws).serving(aMenu().with(aDish("Ramen")).with(aDish("Pizza")));
        service.answer(putting(1, "Pizza"));
        before = service.kept().everything();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                              | ''",
            "not json                        | ''",
            "[]                              | ''",
            "null                            | ''",
            "2                               | ''",
            "{}                              | /quantity",
            "{\"quantity\":null}             | /quantity",
            "{\"quantity\":\"1\"}            | /quantity",
            "{\"quantity\":true}             | /quantity",
            "{\"quantity\":[1]}              | /quantity",
            "{\"quantity\":1.5}              | /quantity",
            "{\"quantity\":0}                | /quantity",
            "{\"quantity\":-1}               | /quantity",
            "{\"quantity\":100}              | /quantity",
            "{\"quantity\":1e9}              | /quantity",
            "{\"quantity\":99999999999}      | /quantity",
            "{\"quantity\":1,\"price\":1}    | /price",
            "{\"quantity\":1,\"quantity\":2} | /quantity",
            "{\"quantity\":1} {}             | ''",
    })
    void whatIsNoQuantityIsRefusedWhereItIsWrong(String body, String pointer) {
        refused(puttingInto(LUNCH, "ramen", body), 400, pointer);
    }

    @Test
    void aListOfTenThousandIsNoQuantity() {
        refused(puttingInto(LUNCH, "ramen", "{\"quantity\":[" + "1,".repeat(9_999) + "1]}"), 400, "/quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a#b", "a b", "a/b", "", "Köche", "..", "x\u0000"})
    void anIdThatIsNoneIsRefused(String id) {
        refused(puttingInto(id, "ramen", "{\"quantity\":1}"), 400, "#path/cartId");
        refused(puttingInto(LUNCH, id, "{\"quantity\":1}"), 400, "#path/dishId");
        refused(puttingInto(id, id, "{\"quantity\":1}"), 400, "#path/cartId", "#path/dishId");
        refused(onItem("DELETE", id, "ramen"), 400, "#path/cartId");
        refused(onItem("DELETE", LUNCH, id), 400, "#path/dishId");
        refused(theCart(id), 404);
    }

    @Test
    void anIdThatIsTooLongIsRefused() {
        refused(puttingInto("c".repeat(65), "ramen", "{\"quantity\":1}"), 400, "#path/cartId");
        refused(theCart("c".repeat(65)), 404);
    }

    @Test
    void aDishThatIsNotOnTheMenuIsRefused() {
        refused(putting(1, "Soup"), 422, "#path/dishId");
    }

    @Test
    void aCartThatIsNotThereIsNotFound() {
        refused(theCart("dinner"), 404);
        refused(onItem("DELETE", "dinner", "ramen"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU", "EUR,USD", "€", "978"})
    void aCurrencyThatNobodyPaysInIsRefused(String currency) {
        refused(theCartIn(currency), 400, "#query/currency");
    }

    @Test
    void aQueryThatIsNotKnownIsRefused() {
        refused(theCart().query("Currency", "EUR"), 400, "#query/Currency");
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsRefused() {
        refused(puttingInto(LUNCH, "ramen", "{\"quantity\":" + " ".repeat(1024 * 1024) + "1}"), 413);
    }

    @Test
    void aBodyThatIsNotJsonByItsOwnWordIsRefused() {
        refused(putting(1, "Ramen").header("content-type", "text/plain"), 415, "#header/content-type");
        refused(onItem("PUT", LUNCH, "ramen").body("{\"quantity\":1}"), 415, "#header/content-type");
    }

    @Test
    void aPathThatHasNoRouteIsNotFound() {
        refused(aRequest("$default", "/carts"), 404);
    }

    private void refused(ARequest request, int status, String... pointers) {
        var answer = service.answer(request);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.pointers()).as(answer.body().toString()).containsExactly(pointers);
        assertThat(answer.text("/type")).startsWith("urn:platter:problem:");
        assertThat(answer.body().toString()).doesNotContain("dev.platter", "Exception", "\\tat ");
        assertThat(service.kept().everything()).isEqualTo(before);
    }
}
