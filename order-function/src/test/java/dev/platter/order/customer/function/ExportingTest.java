package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.ADish.id;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.Carts.puttingInto;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.everything;
import static dev.platter.order.fixture.Customers.forgetting;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.CustomerRegistered;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.OrderService;
import dev.platter.runtime.http.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExportingTest {

    private final OrderService service;

    ExportingTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(1000)));
    }

    @Test
    void aCustomerIsToldAllThatIsKeptOfThem() {
        service.answer(registering(PROFILE));
        service.answer(living("home"));
        service.mail(service.kept().events("ada", CustomerRegistered.class));
        put("lunch", "ada");
        var order = service.answer(anOrderFor(2, "Ramen")).orderId();
        service.answer(anOrderFor(1, "Ramen").by("bob"));
        put("bobs", "bob");

        var export = service.answer(everything());

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("cache-control")).isEqualTo("no-store");
        assertThat(export.header("content-disposition")).contains("platter-export.json");
        assertThat(export.text("/profile/email")).isEqualTo("ada@example.com");
        assertThat(export.text("/profile/addresses/0/city")).isEqualTo("London");
        assertThat(export.text("/carts/0/lines/0/dishId")).isEqualTo(id("Ramen").value());
        assertThat(export.text("/mails/0/event")).isEqualTo("ada.1");
        assertThat(export.body().at("/orders")).hasSize(1);
        assertThat(export.text("/orders/0/orderId")).isEqualTo(order);
        assertThat(export.body().has("next")).isFalse();
    }

    @Test
    void whoHasNotRegisteredIsToldWhatThereIs() {
        service.answer(anOrderFor(1, "Ramen"));

        var export = service.answer(everything());
        assertThat(export.body().has("profile")).isFalse();
        assertThat(export.body().at("/orders")).hasSize(1);

        service.answer(registering(PROFILE).by("carol"));
        service.answer(forgetting().by("carol"));
        assertThat(service.answer(everything().by("carol")).body()).hasToString(
                "{\"customerId\":\"carol\",\"carts\":[],\"mails\":[],\"orders\":[]}");
    }

    @Test
    void aLongExportComesInPartsThatTogetherHaveEverythingOnce() {
        service.answer(registering(PROFILE));
        IntStream.range(0, 120).forEach(i -> put("cart-" + i, "ada"));
        IntStream.range(0, 102).forEach(i -> service.answer(cancelling(
                service.answer(anOrderFor(1, "Ramen")).orderId())));

        var parts = parts();

        assertThat(parts).hasSize(3);
        assertThat(texts(parts, "/carts", "/cartId")).hasSize(120).doesNotHaveDuplicates();
        assertThat(texts(parts, "/orders", "/orderId")).hasSize(102).doesNotHaveDuplicates();
        assertThat(new HashSet<>(parts.stream().map(part -> part.text("/profile/name")).toList()))
                .contains("Ada Lovelace");
    }

    @Test
    void aCursorOfSomebodyElseIsRefusedAsIsAnUnknownParameter() {
        assertThat(service.answer(everything().query("limit", "1")).pointers()).containsExactly("#query/limit");
        assertThat(service.answer(everything().query("cursor", cursor("bob", "records CART#a"))).status())
                .isEqualTo(400);
        assertThat(service.answer(everything().query("cursor", cursor("ada", "records CART#a"))).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "records ", "orders ", "orders #", "orders 2026-11-22T10:00:00Z",
            "orders 2026-11-22T10:00:00Z#no order", "orders +12026-11-22T10:00:00Z#a", "orders 1969-12-31T23:59:59Z#a",
            "carts a"})
    void aPlaceThatCannotBeIsRefused(String made) {
        var refused = service.answer(everything().query("cursor", cursor("ada", made)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("#query/cursor");
    }

    private static String cursor(String customer, String place) {
        return Cursor.after(place, List.of("GET /customers/me/export", customer));
    }

    private void put(String cart, String customer) {
        service.answer(puttingInto(cart, id("Ramen").value(), "{\"quantity\":1}").by(customer));
    }

    private List<Answer> parts() {
        var parts = new ArrayList<>(List.of(service.answer(everything())));
        while (parts.getLast().body().has("next")) {
            parts.add(service.answer(everything().query("cursor", parts.getLast().text("/next"))));
        }
        return parts;
    }

    private static List<String> texts(List<Answer> parts, String list, String pointer) {
        return parts.stream().flatMap(part -> part.body().at(list).valueStream())
                .map(element -> element.at(pointer).asString()).toList();
    }
}
