package dev.platter.events.contract;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every document that differs from a given one in a single place: left out, or replaced by what does not belong there. */
public final class Spoiling {

    private static final List<String> STRANGERS = List.of("null", "true", "0", "1", "-1", "100", "1.0", "1.5", "1e400",
            "2147483648",
            "99999999999999999999", "\"\"", "\" \"", "\"1\"", "\"x\"", "\"-0\"", "\"-0.00\"", "\"007\"", "\"+5\"",
            "\"0.12345\"",
            "\"999999999.99\"", "\"1000000000\"", "\"USD\"", "\"JPY\"", "\"usd\"", "\"DELIVERED\"", "\"a/b\"",
            "\"\\u0000\"",
            "\"2026-11-22T24:00:00Z\"", "\"2026-11-22T10:00:00\"", "\"2026-11-22\"", "\"+12026-11-22T10:00:00Z\"",
            "\"2026-02-29T10:00:00Z\"", "\"2026-11-22T10:00:00.1234567890Z\"", "\"http://[\"", "\"/relative\"",
            "\"image/webp\"",
            "[]", "[1]", "[null]", "{}", "{\"value\":\"x\"}");

    public static List<JsonNode> everyPlaceOf(JsonNode document) {
        List<JsonNode> spoilt = new ArrayList<>();
        for (JsonPointer place : places(document)) {
            ObjectNode without = (ObjectNode) document.deepCopy();
            leaveOut(without.at(place.head()), place.last());
            spoilt.add(without);
            STRANGERS.forEach(stranger -> spoilt.add(replaced(document, place, stranger)));
        }
        return spoilt;
    }

    private static JsonNode replaced(JsonNode document, JsonPointer place, String stranger) {
        JsonNode copy = document.deepCopy();
        JsonNode value = JsonText.parse(stranger);
        switch (copy.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place.toString());
        }
        return copy;
    }

    private static void leaveOut(JsonNode parent, JsonPointer last) {
        switch (parent) {
            case ObjectNode object -> object.remove(last.getMatchingProperty());
            case ArrayNode array -> array.remove(last.getMatchingIndex());
            default -> throw new IllegalArgumentException(last.toString());
        }
    }

    private static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        for (String name : node.propertyNames()) {
            places.add(at.appendProperty(name));
            collect(node.get(name), at.appendProperty(name), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(at.appendIndex(i));
            collect(node.get(i), at.appendIndex(i), places);
        }
    }

    private Spoiling() {}
}
