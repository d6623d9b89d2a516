package dev.platter.order.menu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource({"Tiramisù, tiramisu", "CRÈME BRÛLÉE, creme brulee", "Weißwürste, weisswurste", "Smørrebrød, smorrebrod",
            "ΑΡΝΊ ΤΗΣ ΏΡΑΣ, αρνι τησ ωρασ", "Żurek łódzki, zurek lodzki", "ＲＡＭＥＮ, ramen",
            "ﬁsh and chips, fish and chips",
            "Köfte İskender, kofte iskender", "Phở   bò, pho bo"})
    void accentsCapitalsAndSpacesDoNotMatter(String name, String folded) {
        assertThat(SearchName.of(name).value()).isEqualTo(folded);
        assertThat(SearchName.of(folded).value()).isEqualTo(folded);
    }

    @Test
    void whatHasNoLettersIsEmpty() {
        assertThat(SearchName.of(" \u0301 \t\u200B\n").value()).isEmpty();
    }

    @Test
    void theLongestNameFitsIntoASortKeyHoweverItIsTakenApart() {
        assertThat(Place.of("\uFDFA".repeat(100), "d".repeat(64)).text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(1024);
        assertThat(SearchName.of("a" + "\uD83C\uDF5C".repeat(100)).value()).hasSize(199);
    }

    @Test
    void aShorterNameComesBeforeALongerOneWhateverTheirIds() {
        assertThat(Place.of("Pizza", "z").text()).isLessThan(Place.of("Pizza Bianca", "a").text());
    }
}
