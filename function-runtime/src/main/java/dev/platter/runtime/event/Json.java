package dev.platter.runtime.event;

import tools.jackson.core.json.JsonFactory;

/** Jackson's streams alone: nothing to configure, nothing to learn about classes. */
final class Json {

    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}
}
