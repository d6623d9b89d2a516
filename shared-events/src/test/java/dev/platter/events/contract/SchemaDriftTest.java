package dev.platter.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.platter.events.CustomerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaDriftTest {

    private static final String TYPE = "platter.customer.registered.v1";

    @Test
    void theCheckedInSchemasAreThoseOfTheRecords() {
        assertThat(SchemaDrift.between(Contract.all(), CheckedIn.schemas()))
                .as("write them anew: mvn -pl shared-events test -Dtest='Writing*' -Dplatter.schemas=write")
                .isEmpty();
    }

    @Test
    void anEditedSchemaBreaksTheBuild() {
        Map<String, String> schemas = new TreeMap<>(CheckedIn.schemas());
        schemas.computeIfPresent(TYPE, (type, text) -> text.replace("\"customerId\",", ""));

        assertThat(SchemaDrift.between(Contract.all(), schemas))
                .containsExactly(TYPE + ": the checked-in schema is not that of CustomerRegistered");
    }

    @Test
    void aChangedRecordBreaksTheBuildUntilItsSchemaIsWritten() {
        record WithChannel(CustomerId customerId, Instant registeredAt, @Nullable String channel) {}

        List<Contract> changed = Contract.all().stream()
                .map(contract -> contract.type().equals(TYPE) ? contract.changedTo(WithChannel.class) : contract)
                .toList();

        assertThat(SchemaDrift.between(changed, CheckedIn.schemas()))
                .containsExactly(TYPE + ": the checked-in schema is not that of WithChannel");
    }

    @Test
    void aTypeWithoutSchemaBreaksTheBuild() {
        Contract unwritten = new Contract("platter.customer.left.v1", URI.create("urn:x"), Left.class);

        assertThat(SchemaDrift.between(List.of(unwritten), Map.of()))
                .containsExactly("platter.customer.left.v1 has no schema checked in");
    }

    @Test
    void aSchemaWithoutTypeBreaksTheBuild() {
        assertThat(SchemaDrift.between(List.of(), Map.of("platter.customer.left.v1", "{}")))
                .containsExactly("platter.customer.left.v1 has a schema and is no type");
    }

    private record Left(CustomerId customerId) {}
}
