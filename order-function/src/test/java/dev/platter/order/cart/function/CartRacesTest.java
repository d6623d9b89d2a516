package dev.platter.order.cart.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.takingOut;
import static dev.platter.order.fixture.Carts.theCart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Two changes of a cart at the same moment. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CartRacesTest {

    private final OrderService service;

    CartRacesTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen")).with(aDish("Pizza")).withDishes(40));
    }

    @RepeatedTest(5)
    void twoDishesThatBothBeginTheCartAreBothInIt() {
        var meeting = Crossroads.of(2, PutItemRequest.class);

        var answers = atOnce(() -> service.answer(putting(1, "Ramen"), meeting),
                () -> service.answer(putting(2, "Pizza"), meeting));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(service.answer(theCart()).body().at("/lines")).hasSize(2);
    }

    @RepeatedTest(5)
    void twoDishesThatArePutAtOnceAreBothInTheCart() {
        service.answer(putting(1, "Dish 0"));
        var meeting = Crossroads.of(2, UpdateItemRequest.class);

        atOnce(() -> service.answer(putting(1, "Ramen"), meeting),
                () -> service.answer(putting(2, "Pizza"), meeting));

        assertThat(service.answer(theCart()).body().at("/lines")).hasSize(3);
    }

    @RepeatedTest(5)
    void ofTwoDishesForTheLastPlaceOneIsRefused() {
        for (int i = 0; i < 39; i++) {
            service.answer(putting(1, "Dish " + i));
        }
        var meeting = Crossroads.of(2, UpdateItemRequest.class);

        var answers = atOnce(() -> service.answer(putting(1, "Ramen"), meeting),
                () -> service.answer(putting(1, "Pizza"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(service.answer(theCart()).body().at("/lines")).hasSize(40);
    }

    @Test
    void oneIsPutWhileAnotherIsTakenOut() {
        service.answer(putting(1, "Ramen"));
        var meeting = Crossroads.of(2, UpdateItemRequest.class);

        atOnce(() -> service.answer(takingOut("Ramen"), meeting), () -> service.answer(putting(1, "Pizza"), meeting));

        assertThat(service.answer(theCart()).body().at("/lines")).hasSize(1);
        assertThat(service.answer(theCart()).text("/lines/0/name")).isEqualTo("Pizza");
    }
}
