package dev.platter.localaws.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An attribute beside a message's text.
 *
 * @param dataType String, String.Array, Number or Binary
 * @param value as it was sent: Base64 if binary
 */
record MessageAttribute(String dataType, String value) {

    static Map<String, MessageAttribute> of(Parameters message) {
        Map<String, MessageAttribute> attributes = new LinkedHashMap<>();
        for (Parameters entry : message.elements("MessageAttributes.entry")) {
            String name = entry.required("Name");
            String dataType = entry.required("Value.DataType");
            String value = entry.optional(isBinary(dataType) ? "Value.BinaryValue" : "Value.StringValue");
            attributes.put(name, checked(name, dataType, value == null ? "" : value));
        }
        return attributes;
    }

    private static MessageAttribute checked(String name, String dataType, String value) {
        MessageAttribute attribute = new MessageAttribute(dataType, value);
        try {
            if (!value.isEmpty() && attribute.values() != null) {
                return attribute;
            }
        } catch (RuntimeException notOfItsType) {
            // Refused below, as an empty one is.
        }
        throw Refused.invalidValue("The message attribute '%s' has no value of type %s".formatted(name, dataType));
    }

    /** Its values as a filter sees them; it sees none that are binary. */
    List<JsonNode> values() {
        JsonMapper json = JsonMapper.shared();
        return switch (dataType) {
            case "String.Array" -> json.readTree(value).valueStream().toList();
            case String number when number.startsWith("Number") ->
                List.of(json.getNodeFactory().numberNode(new BigDecimal(value)));
            case String binary when isBinary(binary) -> List.of();
            default -> List.of(json.getNodeFactory().stringNode(value));
        };
    }

    private static boolean isBinary(String dataType) {
        return dataType.startsWith("Binary");
    }

    /** What it counts towards the size of a message, beside its name. */
    int size() {
        int bytes = isBinary(dataType) ? Base64.getDecoder().decode(value).length : value.getBytes(UTF_8).length;
        return bytes + dataType.getBytes(UTF_8).length;
    }

    /** The same attribute on the message in the queue, under raw delivery. */
    MessageAttributeValue forQueue() {
        MessageAttributeValue.Builder attribute = MessageAttributeValue.builder().dataType(dataType);
        return isBinary(dataType)
                ? attribute.binaryValue(SdkBytes.fromByteArray(Base64.getDecoder().decode(value))).build()
                : attribute.stringValue(value).build();
    }

    /** The type as the envelope names it. */
    String kind() {
        return isBinary(dataType) ? "Binary" : dataType;
    }
}
