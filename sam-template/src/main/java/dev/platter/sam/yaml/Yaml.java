package dev.platter.sam.yaml;

import java.util.List;
import java.util.SequencedMap;

/** A template's text as written: nothing is evaluated yet. */
sealed interface Yaml {

    Place place();

    /** How the others call this kind of node. */
    String kind();

    record Scalar(Place place, String text, Scalar.Type type) implements Yaml {

        enum Type {
            TEXT, NUMBER, BOOLEAN, EMPTY
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    record Sequence(Place place, List<Yaml> items) implements Yaml {

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(Place place, SequencedMap<String, Entry> entries) implements Yaml {

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key's value; the place is the key's. */
    record Entry(Place place, Yaml value) {}

    record Call(Place place, Intrinsic function, Yaml argument) implements Yaml {

        @Override
        public String kind() {
            return function.tag();
        }
    }
}
