package dev.platter.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsTest {

    private final Settings settings = settings(Map.of("ORDERS_TABLE", "platter-dev-orders", "EMPTY", " "));

    @Test
    void aVariableThatIsSetIsRead() {
        assertThat(settings.required("ORDERS_TABLE")).isEqualTo("platter-dev-orders");
    }

    @Test
    void aMissingOrEmptyVariableIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> settings.required("MISSING"))
                .withMessage("environment variable MISSING is not set");
        assertThatIllegalStateException().isThrownBy(() -> settings.required("EMPTY"))
                .withMessage("environment variable EMPTY is not set");
    }

    @Test
    void aCountIsAWholeNumberFromOneUp() {
        assertThat(settings(Map.of("LIMIT", "20")).count("LIMIT")).isEqualTo(20);
        for (var no : List.of("0", "-1", "1.5", "many", "1000000000")) {
            assertThatIllegalStateException().isThrownBy(() -> settings(Map.of("LIMIT", no)).count("LIMIT"))
                    .withMessage("environment variable LIMIT must be a whole number from 1 to 999999999, not " + no);
        }
    }

    private static Settings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        return new Settings(environment);
    }
}
