package dev.platter.json;

/** Reads and writes JSON by the strictest rules; see the package. */
public final class StrictJson {

    /** For events: a producer may add a field that we do not know yet. */
    public static StrictJson ignoringUnknownFields() {
        return new StrictJson();
    }

    /** For requests: a field that we do not know is a mistake of the caller. */
    public static StrictJson refusingUnknownFields() {
        return new StrictJson();
    }

    /** The document as a whole value of that type, or the reason why it is none. Never throws for bad input. */
    public <T> Reading<T> read(String json, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /** The value as JSON: fields in the order of the record, what is null left out. */
    public String write(Object value) {
        throw new UnsupportedOperationException();
    }
}
