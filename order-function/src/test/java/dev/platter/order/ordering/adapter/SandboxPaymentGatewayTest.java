package dev.platter.order.ordering.adapter;

import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;

import dev.platter.events.Money;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Interlude;
import dev.platter.order.fixture.Stage;
import dev.platter.order.ordering.domain.Payment.Charged;
import dev.platter.order.ordering.domain.Payment.Declined;
import dev.platter.order.ordering.domain.Payment.None;
import dev.platter.order.ordering.domain.Payment.Refunded;
import dev.platter.order.ordering.domain.PaymentGateway;
import dev.platter.order.ordering.domain.PaymentKey;
import dev.platter.order.ordering.domain.PaymentUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SandboxPaymentGatewayTest {

    private static final Money PRICE = Money.of("12.50", "EUR");

    private final EmbeddedAws aws;
    private final String table;
    private final PaymentGateway gateway;
    private final PaymentKey key = new PaymentKey(UUID.randomUUID().toString());

    SandboxPaymentGatewayTest(EmbeddedAws aws) {
        this.aws = aws;
        table = Stage.on(aws).name("sandbox-payments");
        gateway = new SandboxPaymentGateway(aws.dynamoDbClient(), table);
    }

    private static PaymentKey newKey() {
        return new PaymentKey(UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @CsvSource({"12.50, EUR", "0.00, EUR", "1.00, USD", "100, JPY", "10.010, KWD"})
    void anOrdinaryAmountIsCharged(String amount, String currency) {
        var money = Money.of(amount, currency);

        assertThat(gateway.charge(newKey(), money)).isEqualTo(new Charged(money));
    }

    @ParameterizedTest
    @CsvSource({"10.01, EUR, card_declined", "0.02, USD, insufficient_funds", "1001, JPY, card_declined",
            "7.102, KWD, insufficient_funds"})
    void anAmountThatEndsInOneOrTwoIsDeclined(String amount, String currency, String reason) {
        var declined = newKey();

        assertThat(gateway.charge(declined, Money.of(amount, currency))).isEqualTo(new Declined(reason));
        assertThat(gateway.charge(declined, Money.of(amount, currency))).isEqualTo(new Declined(reason));
        assertThat(gateway.lookUp(declined)).isEqualTo(new Declined(reason));
    }

    @Test
    void anAmountThatEndsInThreeIsChargedAtTheThirdAttempt() {
        var money = Money.of("10.03", "EUR");
        var flaky = newKey();

        assertThatExceptionOfType(PaymentUnavailable.class).isThrownBy(() -> gateway.charge(flaky, money));
        assertThatExceptionOfType(PaymentUnavailable.class).isThrownBy(() -> gateway.charge(flaky, money));
        assertThat(gateway.lookUp(flaky)).isEqualTo(new None());
        assertThat(gateway.charge(flaky, money)).isEqualTo(new Charged(money));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anAmountThatEndsInFourIsNeverCharged(int attempt) {
        assertThatExceptionOfType(PaymentUnavailable.class)
                .isThrownBy(() -> gateway.charge(key, Money.of("10.04", "EUR")));
        assertThat(gateway.lookUp(key)).isEqualTo(new None());
    }

    @Test
    void chargesOfOneKeyAtOnceAreOneCharge() {
        var one = newKey();

        assertThat(atOnce(() -> gateway.charge(one, PRICE), () -> gateway.charge(one, PRICE)))
                .containsOnly(new Charged(PRICE));
        assertThat(gateway.lookUp(one)).isEqualTo(new Charged(PRICE));
    }

    @Test
    void aKeyThatComesAgainWithAnotherAmountIsRefused() {
        var one = newKey();
        gateway.charge(one, PRICE);

        assertThatIllegalArgumentException().isThrownBy(() -> gateway.charge(one, Money.of("12.60", "EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> gateway.charge(one, Money.of("12.50", "USD")));
        assertThat(gateway.lookUp(one)).isEqualTo(new Charged(PRICE));
    }

    @Test
    void aRefundIsOneHoweverOftenItIsAskedFor() {
        var one = newKey();
        gateway.charge(one, PRICE);

        gateway.refund(one);
        gateway.refund(one);

        assertThat(gateway.lookUp(one)).isEqualTo(new Refunded(PRICE));
    }

    @Test
    void aRefundedPaymentIsNotChargedAgain() {
        var one = newKey();
        gateway.charge(one, PRICE);
        gateway.refund(one);

        gateway.charge(one, PRICE);

        assertThat(gateway.lookUp(one)).isEqualTo(new Refunded(PRICE));
    }

    @Test
    void aRefundOfWhatWasDeclinedChangesNothing() {
        var declined = newKey();
        gateway.charge(declined, Money.of("10.01", "EUR"));

        assertThat(gateway.refund(declined)).isEqualTo(new Declined("card_declined"));
        assertThat(gateway.lookUp(declined)).isEqualTo(new Declined("card_declined"));
    }

    @Test
    void aRefundOfWhatWasNeverChargedMakesTheKeyVoidForGood() {
        var early = newKey();

        assertThat(gateway.refund(early)).isEqualTo(new Declined("void"));
        assertThat(gateway.charge(early, PRICE)).isEqualTo(new Declined("void"));
        assertThat(gateway.refund(early)).isEqualTo(new Declined("void"));
        assertThat(gateway.lookUp(early)).isEqualTo(new Declined("void"));
    }

    @Test
    void aChargeThatHasBegunWhenItsKeyIsMadeVoidIsDeclined() {
        var begun = newKey();
        var charging = gateway(Interlude.after(1, () -> gateway.refund(begun)));

        assertThat(charging.charge(begun, PRICE)).isEqualTo(new Declined("void"));
        assertThat(gateway.lookUp(begun)).isEqualTo(new Declined("void"));
    }

    @Test
    void aChargeThatIsMadeWhileItsKeyIsBeingMadeVoidIsRefunded() {
        var besides = newKey();
        var refunding = gateway(Interlude.after(1, () -> gateway.charge(besides, PRICE)));

        assertThat(refunding.refund(besides)).isEqualTo(new Refunded(PRICE));
        assertThat(gateway.lookUp(besides)).isEqualTo(new Refunded(PRICE));
    }

    private PaymentGateway gateway(ExecutionInterceptor road) {
        var dynamo = DynamoDbClient.builder().endpointOverride(aws.dynamoDb()).region(aws.region())
                .credentialsProvider(aws.credentials()).httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.addExecutionInterceptor(road)).build();
        return new SandboxPaymentGateway(dynamo, table);
    }
}
