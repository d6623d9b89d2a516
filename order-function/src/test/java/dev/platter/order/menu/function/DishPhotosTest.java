package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.APhoto.aPhoto;
import static dev.platter.order.fixture.ARequest.onDish;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theMenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Kept.Parked;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DishPhotosTest {

    private final OrderService service;

    DishPhotosTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen")).with(aDish("Soup")));
    }

    @Test
    void theMenuShowsTheThumbnailsOfAPhoto() {
        assertThat(service.attachPhotos(List.of(aPhoto("p1").of("Ramen").event()))).isEmpty();

        var menu = service.answer(theMenu());
        assertThat(menu.body().at("/dishes/0/thumbnails")).hasToString(
                """
                [{"width":640,"height":480,"contentType":"image/jpeg","url":"https://thumbnails.example/p1/640.jpg"},\
                {"width":160,"height":120,"contentType":"image/jpeg","url":"https://thumbnails.example/p1/160.jpg"}]""");
        assertThat(menu.body().at("/dishes/1/thumbnails")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22T10:00:00Z,     2026-11-22T10:00:01Z",
            "2026-11-22T10:00:00Z,     2026-11-22T10:00:00.5Z",
            "2026-11-22T09:59:59.999Z, 2026-11-22T10:00:00Z",
            "2026-11-22T10:00:00.1Z,   2026-11-22T10:00:00.100000001Z"})
    void theNewerPhotoStaysInWhateverOrderTheyCome(String older, String newer) {
        var first = aPhoto("older").of("Ramen").createdAt(older).event();
        var second = aPhoto("newer").of("Ramen").createdAt(newer).event();

        service.attachPhotos(List.of(first, second));
        assertThat(shown()).contains("/newer/");

        service.serving(aMenu().with(aDish("Ramen")));
        service.attachPhotos(List.of(second, first, second, first));
        assertThat(shown()).contains("/newer/");
    }

    @Test
    void ofTwoPhotosOfOneInstantTheSameOneStaysInWhateverOrderTheyCome() {
        var one = aPhoto("a").of("Ramen").event();
        var other = aPhoto("b").of("Ramen").event();

        service.attachPhotos(List.of(one, other, one));
        assertThat(shown()).contains("/b/");

        service.serving(aMenu().with(aDish("Ramen")));
        service.attachPhotos(List.of(other, one));
        assertThat(shown()).contains("/b/");
    }

    @Test
    void aPhotoDoesNotTouchTheStock() {
        service.attachPhotos(List.of(aPhoto("p1").of("Ramen").event()));

        assertThat(service.kept().stock("Ramen")).isEqualTo(10);
    }

    @Test
    void aPhotoOfADishThatIsNotThereIsParkedAndItsNeighboursAreShown() {
        var stray = aPhoto("p1").of("Nothing").event();

        assertThat(service.attachPhotos(List.of(stray, "no event", aPhoto("p2").of("Ramen").event()))).isEmpty();

        assertThat(shown()).contains("/p2/");
        assertThat(service.kept().parked("dish-photos-dlq"))
                .extracting(Parked::cause)
                .hasSize(2).contains("there is no dish nothing");
    }

    @Test
    void aPhotoOfSomebodyElsesDishIsParkedWithItsCauseAndNotShown() {
        var strangers = aPhoto("p1").of("Ramen").by("mallory").event();
        var nobodys = aPhoto("p2").of("Ramen").by(null).event();

        assertThat(service.attachPhotos(List.of(strangers, nobodys))).isEmpty();

        assertThat(service.answer(theDish("Ramen")).body().at("/thumbnails")).isEmpty();
        assertThat(service.kept().parked("dish-photos-dlq")).extracting(Parked::cause).containsExactlyInAnyOrder(
                "dish ramen is not mallory's", "it is not told who uploaded photo p2");
    }

    @Test
    void anotherPhotoIsAnotherVersionOfTheDishAndARepeatIsNot() {
        var photo = aPhoto("p1").of("Ramen").event();

        service.attachPhotos(List.of(photo, photo));

        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"2\"");
    }

    @Test
    void aPhotoOfAWithdrawnDishIsParked() {
        service.answer(onDish("DELETE", "Ramen").header("if-match", "*"));

        service.attachPhotos(List.of(aPhoto("p1").of("Ramen").event()));

        assertThat(service.kept().parked("dish-photos-dlq")).extracting(Parked::cause)
                .containsExactly("there is no dish ramen");
    }

    private String shown() {
        return service.answer(theMenu()).text("/dishes/0/thumbnails/0/url");
    }
}
