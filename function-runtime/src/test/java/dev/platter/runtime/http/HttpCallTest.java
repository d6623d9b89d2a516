package dev.platter.runtime.http;

import static dev.platter.runtime.http.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpCallTest {

    @Test
    void theCallerIsTheTokensSub() {
        assertThat(new HttpCall(Calls.with(Map.of("sub", "customer-1"))).caller()).isEqualTo("customer-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [couriers]       | couriers
            [couriers night] | couriers,night
            couriers         | couriers
            [couriers couriers] | couriers
            """)
    void theGroupsAreTheArrayThatApiGatewayWritesInBrackets(String claim, String groups) {
        var call = new HttpCall(Calls.with(Map.of("sub", "demo-courier", "cognito:groups", claim)));
        assertThat(call.groups()).containsExactlyInAnyOrder(groups.split(","));
    }

    @ParameterizedTest
    @CsvSource({"[]", "''", "[ ]"})
    void anEmptyArrayIsNoGroup(String claim) {
        assertThat(new HttpCall(Calls.with(Map.of("cognito:groups", claim))).groups()).isEmpty();
    }

    @Test
    void aTokenThatNamesNoGroupsIsInNone() {
        assertThat(new HttpCall(Calls.with(Map.of("sub", "customer-1"))).groups()).isEmpty();
    }

    @Test
    void aRouteWithoutAnAuthorizerKnowsNobody() {
        var open = new HttpCall(call("GET /menu", "GET", "/menu"));
        assertThatIllegalStateException().isThrownBy(open::caller).withMessageContaining("GET /menu");
        assertThatIllegalStateException().isThrownBy(open::groups);
    }
}
