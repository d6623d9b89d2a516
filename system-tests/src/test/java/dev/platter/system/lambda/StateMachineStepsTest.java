package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.lambda.Answer.FunctionError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The tasks of the state machine: records in, records out, and errors by the names that its definition has. */
@OnLambda
class StateMachineStepsTest {

    private final Functions functions;
    private final Ordering ordering;

    StateMachineStepsTest(Functions functions) {
        this.functions = functions;
        this.ordering = Ordering.in(functions);
    }

    @Test
    void whatOneStepAnswersTheNextOneTakesUntilTheOrderIsConfirmed() {
        String id = ordering.place("ramen", 1);

        JsonNode reserved = functions.get("reserveOrder").answer("{\"orderId\":\"%s\"}".formatted(id));
        assertThat(reserved).hasToString("{\"orderId\":\"%s\",\"outcome\":\"RESERVED\"}".formatted(id));
        JsonNode charged = functions.get("chargeOrder").answer(reserved);
        assertThat(charged).hasToString("""
                {"orderId":"%s","outcome":"CHARGED","charged":{"amount":"12.50","currency":"EUR"}}""".formatted(id));
        functions.get("confirmOrder").answer(charged);

        assertThat(ordering.order(id).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(functions.get("chargeOrder").calls()).containsExactlyInAnyOrder(
                "dynamodb:GetItem platter-lambda-orders", "dynamodb:UpdateItem platter-lambda-sandbox-payments");
    }

    @Test
    void thePaymentGatewaysSilenceIsToldByTheNameThatTheDefinitionKnows() {
        String id = ordering.place(Ordering.UNPAYABLE, 1);
        functions.get("reserveOrder").answer("{\"orderId\":\"%s\"}".formatted(id));

        assertThat(error("chargeOrder", "{\"orderId\":\"%s\"}".formatted(id)))
                .isEqualTo("dev.platter.order.ordering.domain.PaymentUnavailable");
    }

    @Test
    void anUnknownOrderIsToldByTheNameThatTheDefinitionKnows() {
        assertThat(error("reserveOrder", "{\"orderId\":\"nobodys\"}"))
                .isEqualTo("dev.platter.order.ordering.function.NoSuchOrder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"orderId\":7}", "{\"orderId\":\"a b\"}", "{\"orderID\":\"a\"}", "[]", "null",
            "\"a\"",
            "{\"orderId\":\"a\",\"outcome\":\"DONE\"}", "{\"orderId\":\"a\",\"payload\":{}}"})
    void whatIsNoTaskIsToldByTheNameThatTheDefinitionKnows(String input) {
        assertThat(error("reserveOrder", input)).isEqualTo("dev.platter.runtime.event.UnfitEvent");
    }

    private String error(String step, String input) {
        return functions.get(step).invoke(input).answer() instanceof FunctionError(var fault) ? fault.type() : "none";
    }
}
