package dev.platter.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

    private static Settings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        return new Settings(environment);
    }
}
