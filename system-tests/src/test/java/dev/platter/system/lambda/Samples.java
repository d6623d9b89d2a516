package dev.platter.system.lambda;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** AWS's own sample events; see the README beside them. */
final class Samples {

    private Samples() {}

    /** A sample of its own for each caller, to be filled with what is ours. */
    static ObjectNode of(String name) {
        try (var json = requireNonNull(Samples.class.getResourceAsStream(name + ".json"), name)) {
            return (ObjectNode) JsonMapper.shared().readTree(json);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The first record of a sample that has some. */
    static ObjectNode record(String name) {
        return (ObjectNode) of(name).path("Records").get(0);
    }
}
