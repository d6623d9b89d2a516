package dev.platter.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.CustomerRegistered;
import org.junit.jupiter.api.Test;

class MissingGoldenTest {

    @Test
    void everyTypeHasAGoldenEvent() {
        assertThat(MissingGolden.among(Contract.all(), CheckedIn.goldenEvents())).isEmpty();
    }

    @Test
    void aTypeWithoutGoldenEventBreaksTheBuild() {
        Contract extra = new Contract("platter.customer.registered.v2", URI.create("urn:x"), CustomerRegistered.class);
        List<Contract> types = Stream.concat(Contract.all().stream(), Stream.of(extra)).toList();

        assertThat(MissingGolden.among(types, CheckedIn.goldenEvents()))
                .containsExactly("platter.customer.registered.v2 has no golden event");
    }

    @Test
    void anEventFromALaterProducerAloneIsNotEnough() {
        Contract type = new Contract("t", URI.create("urn:x"), CustomerRegistered.class);

        assertThat(MissingGolden.among(List.of(type), List.of(new Golden("t", "additional-field", "{}"))))
                .containsExactly("t has no golden event");
    }
}
