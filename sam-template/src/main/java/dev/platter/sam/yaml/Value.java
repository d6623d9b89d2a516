package dev.platter.sam.yaml;

import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/** A property after evaluation: no intrinsic function is left, only what a deployment alone knows. */
public sealed interface Value {

    Place place();

    /** How a refusal calls this kind of value. */
    String kind();

    /** Text of parts; a number or a flag is text of one literal part. */
    record Text(Place place, List<Part> parts, boolean quotedInJson) implements Value {

        public Text {
            parts = List.copyOf(parts);
        }

        static Text of(Place place, Part... parts) {
            return new Text(place, List.of(parts), true);
        }

        /** The resource attribute that is the whole of this text, or {@code null} if it is anything else. */
        public Part.@Nullable Attribute attribute() {
            return parts.size() == 1 && parts.getFirst() instanceof Part.Attribute attribute ? attribute : null;
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(Place place, List<Value> values) implements Value {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping. */
    record Fields(Place place, SequencedMap<String, Field> fields) implements Value {

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** What {@code AWS::NoValue} leaves: the property or item around it is as if not written. */
    record Absent(Place place) implements Value {

        @Override
        public String kind() {
            return "nothing";
        }
    }

    /** A key's value; the place is the key's. */
    record Field(Place place, Value value) {}

    /** A part of a text. */
    sealed interface Part {

        record Literal(String text) implements Part {}

        /** A parameter without a value here, or a pseudo parameter. */
        record Placeholder(String name) implements Part {}

        /** What {@code !Ref} (under the name {@code Ref}) or {@code !GetAtt} of a resource gives. */
        record Attribute(ResourceId resource, String name) implements Part {}
    }
}
