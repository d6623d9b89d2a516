package dev.platter.events.contract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import dev.platter.events.contract.CheckedIn;
import dev.platter.events.contract.JsonText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentTest {

    private final JsonNode document = JsonText.parse(CheckedInDocument.text());

    @Test
    void theCheckedInDocumentIsThatOfTheRecordsAndFlows() {
        assertThat(CheckedInDocument.text())
                .as("write it anew: mvn -pl shared-events test -Dtest='Writing*' -Dplatter.schemas=write")
                .isEqualTo(Document.text());
    }

    @Test
    void isWhatTheMakersOfAsyncApiCallADocument() {
        assertThat(Draft7.ofDocuments().complaints(document)).isEmpty();
    }

    @Test
    void anUnknownWordOrBindingIsNoDocument() {
        var spoilt = (ObjectNode) document.deepCopy();
        spoilt.withObject("/operations/orderApi.appends").put("action", "publish");
        spoilt.withObject("/channels/order-processing/bindings/sqs/queue").remove("fifoQueue");

        assertThat(String.join("\n", Draft7.ofDocuments().complaints(spoilt)))
                .contains("/operations/orderApi.appends/action", "/channels/order-processing/bindings/sqs");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsString("$ref")).hasSizeGreaterThan(50)
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void everyTypeHasAMessageWithItsGoldenEvents() {
        assertThat(CheckedIn.goldenEvents()).allSatisfy(golden -> assertThat(
                document.at("/components/messages").required(golden.type()).path("examples").valueStream()
                        .map(example -> example.path("payload")))
                .contains(JsonText.parse(golden.json())));
    }

    @Test
    void whatNobodySendsIsInNoChannelAndSaysSo() {
        List<String> unsent = document.at("/components/messages").valueStream()
                .filter(message -> message.at("/tags/0/name").asString("").equals("no-producer-yet"))
                .map(message -> message.required("name").asString()).toList();

        assertThat(unsent).isEqualTo(EventTypes.all().stream().map(EventType::name)
                .filter(type -> sent().noneMatch(type::equals)).toList());
        assertThat(document.path("channels").valueStream().flatMap(channel -> channel.path("messages").propertyStream())
                .map(Map.Entry::getKey)).noneMatch(unsent::contains);
    }

    private Stream<String> sent() {
        return document.path("operations").valueStream()
                .filter(operation -> operation.required("action").asString().equals("send"))
                .flatMap(operation -> operation.required("messages").valueStream())
                .map(message -> message.required("$ref").asString())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }
}
