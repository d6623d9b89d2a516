package dev.platter.localaws.topics;

import static dev.platter.localaws.topics.TestTopic.array;
import static dev.platter.localaws.topics.TestTopic.number;
import static dev.platter.localaws.topics.TestTopic.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

@ExtendWith(EmbeddedAwsExtension.class)
class FilterPolicyTest {

    private TestTopic topic;
    private TestQueue queue;

    @BeforeEach
    void aTopicAndAQueue(EmbeddedAws aws) {
        topic = TestTopic.in(aws);
        queue = TestQueue.in(aws);
    }

    @ParameterizedTest
    @MethodSource("acceptedMessages")
    void aMessageThatThePolicyAcceptsIsDelivered(String policy, Map<String, MessageAttributeValue> attributes) {
        topic.subscribeRaw(queue, policy);

        topic.publish("hello", attributes);

        assertThat(queue.bodies()).containsExactly("hello");
    }

    static Stream<Arguments> acceptedMessages() {
        return Stream.of(
                Arguments.of("{\"a\":[\"x\"]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[\"x\",\"y\"]}", Map.of("a", text("y"))),
                Arguments.of("{\"a\":[\"x\"],\"b\":[\"y\"]}", Map.of("a", text("x"), "b", text("y"), "c", text("z"))),
                Arguments.of("{\"a\":[100]}", Map.of("a", number("100.0"))),
                Arguments.of("{\"a\":[\"x\"]}", Map.of("a", array("w", "x"))),
                Arguments.of("{\"a\":[{\"prefix\":\"order.\"}]}", Map.of("a", text("order.submitted"))),
                Arguments.of("{\"a\":[{\"anything-but\":\"x\"}]}", Map.of("a", text("y"))),
                Arguments.of("{\"a\":[{\"anything-but\":[\"x\",1]}]}", Map.of("a", number("2"))),
                Arguments.of("{\"a\":[{\"anything-but\":[\"x\"]}]}", Map.of("a", array("x", "y"))),
                Arguments.of("{\"a\":[{\"anything-but\":{\"prefix\":\"order-\"}}]}", Map.of("a", text("event-1"))),
                Arguments.of("{\"a\":[{\"exists\":true}]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[{\"exists\":false}]}", Map.of("b", text("x"))),
                Arguments.of("{\"a\":[{\"exists\":false},\"x\"]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[{\"numeric\":[\"=\",3.015e2]}]}", Map.of("a", number("301.5"))),
                Arguments.of("{\"a\":[{\"numeric\":[\">\",0,\"<=\",150]}]}", Map.of("a", number("150"))),
                Arguments.of("{\"a\":[{\"numeric\":[\"<\",-1]}]}", Map.of("a", number("-2"))),
                Arguments.of("{\"a\":[{\"numeric\":[\">=\",5]}]}", Map.of("a", number("5"))),
                Arguments.of("{}", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("unwantedMessages")
    void aMessageThatThePolicyDoesNotAcceptIsNotDelivered(
            String policy, Map<String, MessageAttributeValue> attributes) {
        topic.subscribeRaw(queue, policy);

        topic.publish("hello", attributes);

        assertThat(queue.bodies()).isEmpty();
    }

    static Stream<Arguments> unwantedMessages() {
        return Stream.of(
                Arguments.of("{\"a\":[\"x\"]}", Map.of("a", text("X"))),
                Arguments.of("{\"a\":[\"x\"]}", Map.of("b", text("x"))),
                Arguments.of("{\"a\":[\"x\"],\"b\":[\"y\"]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[100]}", Map.of("a", text("100"))),
                Arguments.of("{\"a\":[\"100\"]}", Map.of("a", number("100"))),
                Arguments.of("{\"a\":[\"x\"]}", Map.of("a", array("y", "z"))),
                Arguments.of("{\"a\":[{\"prefix\":\"order.\"}]}", Map.of("a", text("photo.order."))),
                Arguments.of("{\"a\":[{\"anything-but\":\"x\"}]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[{\"anything-but\":\"x\"}]}", Map.of()),
                Arguments.of("{\"a\":[{\"anything-but\":[\"x\",1]}]}", Map.of("a", number("1.0"))),
                Arguments.of("{\"a\":[{\"anything-but\":{\"prefix\":\"order-\"}}]}", Map.of("a", text("order-1"))),
                Arguments.of("{\"a\":[{\"exists\":true}]}", Map.of()),
                Arguments.of("{\"a\":[{\"exists\":false}]}", Map.of("a", text("x"))),
                Arguments.of("{\"a\":[{\"numeric\":[\">\",0,\"<=\",150]}]}", Map.of("a", number("0"))),
                Arguments.of("{\"a\":[{\"numeric\":[\">\",0,\"<=\",150]}]}", Map.of("a", number("151"))),
                Arguments.of("{\"a\":[{\"numeric\":[\"=\",1]}]}", Map.of("a", text("1"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "{\"a\":[{\"suffix\":\"x\"}]}; suffix is not here",
            "{\"a\":[{\"equals-ignore-case\":\"x\"}]}; equals-ignore-case is not here",
            "{\"a\":[{\"cidr\":\"10.0.0.0/8\"}]}; cidr is not here",
            "{\"a\":[{\"wildcard\":\"x*\"}]}; wildcard is not here",
            "{\"$or\":[{\"a\":[\"x\"]},{\"b\":[\"y\"]}]}; $or is not here",
            "{\"a\":[{\"anything-but\":{\"suffix\":\"x\"}}]}; anything-but is not here with",
            "{\"a\":{\"b\":[\"x\"]}}; must be an array",
            "{\"a\":[]}; at least one condition",
            "{\"a\":[{\"prefix\":1}]}; prefix must be a text",
            "{\"a\":[{\"exists\":\"yes\"}]}; exists must be true or false",
            "{\"a\":[{\"numeric\":[\"!=\",1]}]}; numeric must be",
            "{\"a\":[{\"numeric\":[\">\"]}]}; numeric must be",
            "{\"a\":[{\"prefix\":\"x\",\"exists\":true}]}; exactly one operator",
            "{\"a\":[\"1\"],\"b\":[\"1\"],\"c\":[\"1\"],\"d\":[\"1\"],\"e\":[\"1\"],\"f\":[\"1\"]}; more than 5 names",
            "[]; must be an object",
            "{; is not JSON"})
    void aPolicyThatCannotBeHonouredIsRefusedByName(String policy, String rule) {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.subscribeRaw(queue, policy))
                .withMessageContaining("FilterPolicy")
                .withMessageContaining(rule);
    }

    @Test
    void aPolicyOnTheBodyIsRefused() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.subscribe(
                        queue, Map.of("FilterPolicyScope", "MessageBody", "FilterPolicy", "{\"a\":[\"x\"]}")))
                .withMessageContaining("FilterPolicyScope: MessageBody is not here");
    }

    @Test
    void aPolicyThatIsChangedCountsFromThenOn() {
        String subscription = topic.subscribeRaw(queue, "{\"a\":[\"x\"]}");
        topic.sns().setSubscriptionAttributes(set -> set.subscriptionArn(subscription)
                .attributeName("FilterPolicy")
                .attributeValue("{\"a\":[\"y\"]}"));

        topic.publish("x", Map.of("a", text("x")));
        topic.publish("y", Map.of("a", text("y")));

        assertThat(queue.bodies()).containsExactly("y");
    }
}
