package dev.platter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final StrictJson forEvents = StrictJson.ignoringUnknownFields();
    private final StrictJson forRequests = StrictJson.refusingUnknownFields();

    private record Dish(String name, int stock, boolean vegan, @Nullable String note, List<String> tags) {

        boolean isLeft() {
            return stock > 0;
        }

        @SuppressWarnings("unused") // as a bean it would be a field "label"
        public String getLabel() {
            return name + stock;
        }
    }

    private record Menu(Map<String, Dish> dishes) {}

    private record Cart(String dish) {
        Cart {
            if (dish.equals("poison")) {
                throw new InvalidValue("must not kill");
            }
            if (dish.equals("bug")) {
                throw new IllegalStateException("a bug in a constructor");
            }
        }
    }

    @Test
    void aRecordIsWrittenAsItsComponentsInTheirOrderWithoutWhatIsNull() {
        Dish ramen = new Dish("Ramen", 3, false, null, List.of("hot"));

        assertThat(ramen.isLeft()).isTrue();
        assertThat(forRequests.write(ramen))
                .isEqualTo("{\"name\":\"Ramen\",\"stock\":3,\"vegan\":false,\"tags\":[\"hot\"]}");
    }

    @Test
    void whatMayBeMissingMayAlsoBeNull() {
        Dish ramen = new Dish("Ramen", 3, false, null, List.of());

        assertThat(forRequests.read("{\"name\":\"Ramen\",\"stock\":3,\"vegan\":false,\"tags\":[]}", Dish.class))
                .isEqualTo(new Reading.Read<>(ramen));
        assertThat(forRequests.read("{\"name\":\"Ramen\",\"stock\":3,\"vegan\":false,\"note\":null,\"tags\":[]}",
                Dish.class))
                .isEqualTo(new Reading.Read<>(ramen));
    }

    @Test
    void anUnknownFieldIsIgnoredInEventsAndRefusedInRequests() {
        String json = "{\"dish\":\"ramen\",\"a/b~c\":{\"deep\":[]}}";

        assertThat(forEvents.read(json, Cart.class)).isEqualTo(new Reading.Read<>(new Cart("ramen")));
        assertThat(forRequests.read(json, Cart.class)).isEqualTo(Reading.refused("/a~1b~0c", "is not a known field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3e0", "0.3e1", "30e-1"})
    void aNumberWithoutAFractionIsWholeHoweverItIsSpelled(String three) {
        var dish = new Dish("Ramen", 3, false, null, List.of());

        assertThat(forRequests.read("{\"name\":\"Ramen\",\"stock\":%s,\"vegan\":false,\"tags\":[]}".formatted(three),
                Dish.class)).isEqualTo(new Reading.Read<>(dish));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":1,"stock":3,"vegan":false,"tags":[]}          | /name   | must be a string
            {"name":"","stock":null,"vegan":false,"tags":[]}      | /stock  | is required
            {"name":"","vegan":false,"tags":[]}                   | /stock  | is required
            {"name":"","stock":"","vegan":false,"tags":[]}        | /stock  | must be a whole number
            {"name":"","stock":3.5,"vegan":false,"tags":[]}       | /stock  | must be a whole number
            {"name":"","stock":1e-9,"vegan":false,"tags":[]}      | /stock  | must be a whole number
            {"name":"","stock":1e99,"vegan":false,"tags":[]}      | /stock  | must be a whole number
            {"name":"","stock":3,"vegan":"false","tags":[]}       | /vegan  | must be true or false
            {"name":"","stock":3,"vegan":0,"tags":[]}             | /vegan  | must be true or false
            {"name":"","stock":3,"vegan":false,"tags":""}         | /tags   | must be an array
            {"name":"","stock":3,"vegan":false,"tags":"hot"}      | /tags   | must be an array
            {"name":"","stock":3,"vegan":false,"tags":["a",null]} | /tags/1 | is required
            {"name":"","stock":3,"vegan":false,"tags":["a",[]]}   | /tags/1 | must be a string
            {"name":"","stock":3,"vegan":false,"note":7,"tags":[]} | /note  | must be a string
            []                                                    | ``      | must be an object
            """)
    void nothingIsMadeToFit(String json, String pointer, String rule) {
        assertThat(forRequests.read(json, Dish.class)).isEqualTo(Reading.refused(pointer, rule));
    }

    @Test
    void entriesOfAMapAreNamedByTheirKeys() {
        assertThat(forRequests.read("{\"dishes\":{\"ramen\":{\"name\":5}}}", Menu.class))
                .isEqualTo(Reading.refused("/dishes/ramen/name", "must be a string"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"dish\":\"a\"} {}", "{\"dish\":\"a\"} 1", "{\"dish\":\"a\"}[]"})
    void aSecondValueIsRefused(String json) {
        assertThat(forEvents.read(json, Cart.class)).isEqualTo(Reading.refused("", "must end after its first value"));
    }

    @Test
    void whatFollowsTheDocumentMustBeJsonToo() {
        assertThat(forEvents.read("{\"dish\":\"a\"} // no", Cart.class))
                .isEqualTo(Reading.refused("", "must be JSON, which it is not at line 1, column 14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingAtAllIsRefused(String json) {
        assertThat(forEvents.read(json, Cart.class)).isEqualTo(Reading.refused("", "must not be empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"dish\":{\"dish\":"})
    void depthIsRefusedBeforeItHurts(String opening) {
        for (StrictJson json : List.of(forEvents, forRequests)) {
            assertThat(json.read(opening.repeat(200_000), Map.class)).isInstanceOf(Reading.Refused.class);
        }
        assertThat(forEvents.read("{\"x\":" + "[".repeat(200_000), Cart.class)).isEqualTo(Reading.refused("",
                "must not be nested deeper than 500 levels, nor have numbers of more than 1000 digits"
                        + " or names of more than 50000 characters"));
    }

    @Test
    void numbersAndNamesWithoutEndAreRefused() {
        assertThat(forEvents.read("{\"x\":" + "9".repeat(100_000) + "}", Cart.class))
                .isInstanceOf(Reading.Refused.class);
        assertThat(forEvents.read("{\"" + "x".repeat(100_000) + "\":1}", Cart.class))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aNameMeantForOurLogsStaysOutOfThem() {
        String hostile = "x\\nERROR";

        assertThat(forRequests.read("{\"dish\":\"a\",\"" + hostile + "\":1}", Cart.class))
                .isEqualTo(Reading.refused("", "is not a known field"));
        assertThat(forRequests.read("{\"dish\":\"a\",\"" + "x".repeat(10_000) + "\":1}", Cart.class))
                .isEqualTo(Reading.refused("", "is not a known field"));
    }

    @Test
    void aRuleOfTheRecordIsARefusalAndABugOfTheRecordIsNot() {
        assertThat(forEvents.read("{\"dish\":\"poison\"}", Cart.class)).isEqualTo(Reading.refused("", "must not kill"));
        assertThatThrownBy(() -> forEvents.read("{\"dish\":\"bug\"}", Cart.class)).rootCause()
                .hasMessage("a bug in a constructor");
    }
}
