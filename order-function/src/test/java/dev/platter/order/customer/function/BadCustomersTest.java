package dev.platter.order.customer.function;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.Customers.ADDRESS;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.onAddress;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every route of customers and what cannot be taken there: refused as a problem that points at the place, and nothing is written. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadCustomersTest {

    private final OrderService service;
    private final Set<?> before;

    BadCustomersTest(EmbeddedAws aws) {
        service = OrderService.on(aws).serving(aMenu());
        service.answer(registering(PROFILE).by("bob"));
        before = service.kept().everything();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "null", "\"Ada\"", "{\"name\":"})
    void whatIsNoObjectIsRefused(String body) {
        refused(registering(body), "");
        refused(onAddress("PUT", "home").json(body), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/name                         | ",
            "/name                         | null",
            "/name                         | 7",
            "/name                         | \"\"",
            "/name                         | \"  \"",
            "/name                         | \"a\\nb\"",
            "/name                         | [\"Ada\"]",
            "/email                        | ",
            "/email                        | \"\"",
            "/email                        | \"ada\"",
            "/email                        | \"ada@\"",
            "/email                        | \"ada@localhost\"",
            "/email                        | \"@example.com\"",
            "/email                        | \"a b@example.com\"",
            "/email                        | \"ada@example.com, bob@example.com\"",
            "/email                        | \"Ada <ada@example.com>\"",
            "/email                        | \"ada@example.com\\nBcc: bob@example.com\"",
            "/email                        | \"ada@-example.com\"",
            "/email                        | \"ada..king@example.com\"",
            "/email                        | \"adä@example.com\"",
            "/email                        | true",
            "/phone                        | \"\"",
            "/phone                        | \"02071838750\"",
            "/phone                        | \"+44 20 7183 8750\"",
            "/phone                        | \"+4420718387501234\"",
            "/phone                        | 442071838750",
            "/preferences                  | ",
            "/preferences                  | []",
            "/preferences/currency         | ",
            "/preferences/currency         | \"eur\"",
            "/preferences/currency         | \"XAU\"",
            "/preferences/currency         | \"ZZZ\"",
            "/preferences/units            | \"METRES\"",
            "/preferences/units            | 0",
            "/preferences/marketingConsent | ",
            "/preferences/marketingConsent | \"yes\"",
            "/preferences/marketingConsent | 1",
            "/preferences/loyalty          | 1",
            "/version                      | 1",
            "/customerId                   | \"bob\"",
            "/addresses                    | []"
    })
    void aProfileThatCannotBeIsRefusedAtItsPlace(String pointer, @Nullable String value) {
        refused(registering(with(PROFILE, pointer, value)), pointer);
        refused(registering(with(PROFILE, pointer, value)).header("if-match", "*"), pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/street     | ",
            "/street     | \"\"",
            "/street     | 12",
            "/street     | \"a\\u0000b\"",
            "/postalCode | \"\"",
            "/postalCode | \"sw1y\"",
            "/postalCode | \"1234567890123\"",
            "/postalCode | 10115",
            "/city       | ",
            "/city       | {}",
            "/country    | ",
            "/country    | \"gb\"",
            "/country    | \"GBR\"",
            "/country    | \"ZZ\"",
            "/note       | \"\"",
            "/note       | 1",
            "/name       | \"Ada\""
    })
    void anAddressThatCannotBeIsRefusedAtItsPlace(String pointer, @Nullable String value) {
        refused(onAddress("PUT", "home").json(with(ADDRESS, pointer, value)), pointer);
    }

    @Test
    void everyTextHasALengthThatCountsCharactersAsPeopleDo() {
        refused(registering(with(PROFILE, "/name", text("é", 101))), "/name");
        refused(registering(with(PROFILE, "/email", "\"" + "a".repeat(65) + "@example.com\"")), "/email");
        refused(registering(with(PROFILE, "/email", "\"ada@" + "example.".repeat(40) + "com\"")), "/email");
        refused(onAddress("PUT", "home").json(with(ADDRESS, "/street", text("a", 201))), "/street");
        refused(onAddress("PUT", "home").json(with(ADDRESS, "/city", text("a", 101))), "/city");
        refused(onAddress("PUT", "home").json(with(ADDRESS, "/note", text("a", 301))), "/note");
        assertThat(service.answer(registering(with(PROFILE, "/name", text("🍜", 100))).by("carol")).status())
                .isEqualTo(201);
        service.serving(aMenu());
        service.answer(registering(PROFILE).by("bob"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", "a#b", "a/b", ""})
    void anAddressThatCannotBeNamedSoIsRefused(String name) {
        refused(living(name), "#path/addressId");
        refused(onAddress("DELETE", name), "#path/addressId");
    }

    @Test
    void whatIsNotJsonOrTooLargeIsRefused() {
        assertThat(service.answer(registering(PROFILE).header("content-type", "text/plain")).status()).isEqualTo(415);
        assertThat(service.answer(registering(" ".repeat(1024 * 1024) + PROFILE)).status()).isEqualTo(413);
        assertThat(service.answer(living("home").header("content-type", "text/plain")).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "\"1\" \"2\"", "*,*", "W/3"})
    void anIfMatchThatIsNoneIsRefused(String header) {
        refused(registering(PROFILE).header("if-match", header), "#header/if-match");
    }

    private void refused(ARequest request, String pointer) {
        var answer = service.answer(request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(service.kept().everything()).hasSameSizeAs(before);
    }

    private static String text(String character, int times) {
        return "\"" + character.repeat(times) + "\"";
    }

    /** The document with another value at a place, or with none. */
    private static String with(String document, String pointer, @Nullable String value) {
        var root = (ObjectNode) JsonMapper.shared().readTree(document);
        var parent = (ObjectNode) root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, JsonMapper.shared().readTree(value));
        }
        return root.toString();
    }
}
