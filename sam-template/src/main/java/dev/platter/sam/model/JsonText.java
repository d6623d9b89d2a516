package dev.platter.sam.model;

import java.util.stream.Collectors;

import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.Value;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes an evaluated property as JSON: numbers and flags bare, all else quoted. */
final class JsonText {

    private final Stacks stacks;

    JsonText(Stacks stacks) {
        this.stacks = stacks;
    }

    String of(Value value) {
        return switch (value) {
            case Value.Text text -> text.quotedInJson() ? quoted(stacks.text(text)) : stacks.text(text);
            case Value.Items items ->
                items.values().stream().map(this::of).collect(Collectors.joining(",", "[", "]"));
            case Value.Fields fields ->
                fields.fields().entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ":" + of(field.getValue().value()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Value.Absent _ -> "null";
        };
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
