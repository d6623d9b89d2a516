package dev.platter.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "50", "100"})
    void aPageHasFromOneToAHundredItems(String parameter) {
        assertThat(PageLimit.of(parameter)).contains(new PageLimit(Integer.parseInt(parameter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "101", "999", "-1", "+1", "1.0", "ten", "1e1", "99999999999", "१", " 1"})
    void noOtherLimitIsOne(String parameter) {
        assertThat(PageLimit.of(parameter)).isEmpty();
    }
}
