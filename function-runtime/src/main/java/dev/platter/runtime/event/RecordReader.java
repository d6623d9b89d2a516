package dev.platter.runtime.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import dev.platter.json.Reading;
import dev.platter.json.StrictJson;

/**
 * Reads the input of a Lambda task in a state machine, which is whatever the machine's definition makes it: an unknown field is a
 * mistake there and refused like any other.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Invoking a function from a state machine</a>
 */
final class RecordReader {

    private RecordReader() {}

    /** @throws UnfitEvent when it is no such record, with the place and the rule */
    static <T> T read(InputStream json, Class<T> type) {
        return switch (StrictJson.refusingUnknownFields().read(text(json), type)) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Refused<T>(var refusal) -> throw new UnfitEvent("the event is unfit: " + refusal);
        };
    }

    private static String text(InputStream json) {
        try {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
