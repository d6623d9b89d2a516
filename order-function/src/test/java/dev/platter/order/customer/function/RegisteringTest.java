package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.me;
import static dev.platter.order.fixture.Customers.onAddress;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.AtOnce;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.MeetsATransaction;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegisteringTest {

    private final OrderService service;

    RegisteringTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void beginAnew() {
        service.serving(aMenu());
    }

    @Test
    void whoRegistersIsToldBackWhatTheySaid() {
        var registered = service.answer(registering(PROFILE));
        var read = service.answer(me());

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("location")).isEqualTo("/customers/me");
        assertThat(registered.header("etag")).isEqualTo("\"1\"");
        assertThat(read.text("/registeredAt")).isEqualTo(registered.text("/registeredAt"));
        assertThat(read.header("cache-control")).isEqualTo("private, no-cache");
        assertThat(read.text("/customerId")).isEqualTo("ada");
        assertThat(read.text("/name")).isEqualTo("Ada Lovelace");
        assertThat(read.text("/preferences/units")).isEqualTo("IMPERIAL");
        assertThat(read.text("/marketingConsentedAt")).isEqualTo(read.text("/registeredAt"));
        assertThat(read.body().at("/orders/placed").asInt(-1)).isZero();
        assertThat(service.answer(me().header("if-none-match", read.header("etag"))).status()).isEqualTo(304);
        assertThat(service.answer(me().by("bob")).status()).isEqualTo(404);
    }

    @Test
    void theRegistrationIsToldWithNothingOfThePerson() {
        service.answer(registering(PROFILE).header("traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        assertThat(service.kept().eventDocuments("ada")).singleElement().satisfies(event -> {
            assertThat(event.at("/id").asString()).isEqualTo("ada.1");
            assertThat(event.at("/type").asString()).isEqualTo("platter.customer.registered.v1");
            assertThat(event.at("/traceparent").asString()).startsWith("00-4bf92f35");
            assertThat(event.at("/data").propertyNames()).containsExactly("customerId", "registeredAt");
        });
    }

    @Test
    void nobodyIsRegisteredBeforeTheyRegister() {
        assertThat(service.answer(me()).status()).isEqualTo(404);
        assertThat(service.answer(living("home")).status()).isEqualTo(404);
        assertThat(service.answer(onAddress("DELETE", "home")).status()).isEqualTo(404);
        assertThat(service.answer(registering(PROFILE).header("if-match", "*")).status()).isEqualTo(412);
        assertThat(service.answer(registering(PROFILE).header("if-match", "\"1\"")).status()).isEqualTo(412);
        assertThat(service.kept().collection("ada")).isEmpty();
    }

    @Test
    void theSameProfileSentAgainChangesNothing() {
        var first = service.answer(registering(PROFILE));
        var again = service.answer(registering(PROFILE));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(service.kept().events("ada")).hasSize(1);
    }

    @Test
    void aChangeThatMeetsTheClaimOfAMailIsMadeAllTheSame() {
        service.answer(registering(PROFILE));
        var moving = new MeetsATransaction();
        var renaming = new MeetsATransaction();

        assertThat(service.answer(living("home"), moving).status()).isEqualTo(201);
        assertThat(service.answer(registering("Ada King", "ada.king@example.com").header("if-match", "*"), renaming)
                .status()).isEqualTo(200);

        assertThat(moving.hasHappened() && renaming.hasHappened()).isTrue();
    }

    @Test
    void anotherProfileNeedsTheVersionThatItReplaces() {
        service.answer(registering(PROFILE));
        var other = registering("Ada King", "ada.king@example.com");

        assertThat(service.answer(other).status()).isEqualTo(428);
        assertThat(service.answer(other.header("if-match", "W/\"1\"")).status()).isEqualTo(412);
        assertThat(service.answer(other.header("if-match", "\"2\"")).status()).isEqualTo(412);
        assertThat(service.answer(other.header("if-match", "1")).pointers()).containsExactly("#header/if-match");

        var changed = service.answer(other.header("if-match", service.answer(me()).header("etag")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.text("/email")).isEqualTo("ada.king@example.com");
        assertThat(changed.body().has("phone")).isFalse();
        assertThat(changed.body().has("marketingConsentedAt")).isFalse();
        assertThat(service.answer(other.header("if-match", "*")).header("etag")).isEqualTo("\"3\"");
        assertThat(service.kept().events("ada")).hasSize(1);
    }

    @Test
    void whatTheOrdersHaveComeToIsShownAndMakesAnotherTagThatOutdatesNoForm() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR")));
        service.answer(registering(PROFILE));
        var seen = service.answer(me());
        var order = service.answer(anOrderFor(2, "Ramen")).orderId();
        service.process(service.kept().events(order));

        var read = service.answer(me().header("if-none-match", seen.header("etag")));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().at("/orders")).hasToString(
                "{\"open\":1,\"placed\":1,\"confirmed\":1,\"delivered\":0,\"rejected\":0,\"cancelled\":0,\"spent\":[]}");
        assertThat(service.answer(registering("Ada King", "ada@example.com").header("if-match", seen.header("etag")))
                .status()).isEqualTo(200);

        service.answer(preparing(order));
        service.answer(dispatching(order));
        service.answer(delivering(order));
        assertThat(service.answer(me()).body().at("/orders/spent")).hasToString(
                "[{\"amount\":\"25.00\",\"currency\":\"EUR\"}]");
    }

    @Test
    void consentCountsFromWhenItWasFirstGiven() {
        service.answer(registering(PROFILE));
        service.clock().pass(Duration.ofHours(1));
        var changed = service.answer(registering(PROFILE.replace("GBP", "EUR")).header("if-match", "*"));

        assertThat(changed.text("/marketingConsentedAt")).isEqualTo(changed.text("/registeredAt"));
        assertThat(changed.text("/updatedAt")).isNotEqualTo(changed.text("/registeredAt"));
    }

    @Test
    void ofTwoWhoRegisterAtOnceOneIsTold() {
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);
        Supplier<Answer> registration = () -> service.answer(registering(PROFILE), meeting);
        var answers = AtOnce.atOnce(registration, registration);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(service.kept().events("ada")).hasSize(1);
    }

    @Test
    void addressesAreKeptByTheirNamesAndMakeAnotherVersion() {
        service.answer(registering(PROFILE));
        var added = service.answer(living("work"));
        service.answer(living("home"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/addressId")).isEqualTo("work");
        assertThat(service.answer(living("work")).status()).isEqualTo(200);
        var read = service.answer(me());
        assertThat(read.header("etag")).startsWith("\"4-");
        assertThat(read.body().at("/addresses")).extracting(address -> address.at("/addressId").asString())
                .containsExactly("home", "work");
        assertThat(read.text("/addresses/0/note")).isEqualTo("Ring twice");

        assertThat(service.answer(onAddress("DELETE", "home")).status()).isEqualTo(204);
        assertThat(service.answer(onAddress("DELETE", "home")).status()).isEqualTo(204);
        assertThat(service.answer(me()).body().at("/addresses")).hasSize(1);
        assertThat(service.answer(me()).header("etag")).startsWith("\"5-");
    }

    @Test
    void aChangeOfTheProfileLeavesTheAddresses() {
        service.answer(registering(PROFILE));
        service.answer(living("home"));

        assertThat(service.answer(registering("Ada King", "ada.king@example.com").header("if-match", "\"2\""))
                .body().at("/addresses")).hasSize(1);
    }

    @Test
    void thereAreTenAddressesAtMostHoweverManyComeAtOnce() {
        service.answer(registering(PROFILE));
        IntStream.range(0, 9).forEach(i -> service.answer(living("address-" + i)));
        var meeting = Crossroads.of(2, UpdateItemRequest.class);
        var answers = AtOnce.atOnce(() -> service.answer(living("tenth"), meeting),
                () -> service.answer(living("eleventh"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(service.answer(me()).body().at("/addresses")).hasSize(10);
        assertThat(service.answer(living("address-0")).status()).isEqualTo(200);
        assertThat(service.answer(living("twelfth")).text("/type")).isEqualTo("urn:platter:problem:too-many-addresses");
    }
}
