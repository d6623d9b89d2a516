package dev.platter.localaws.topics;

import java.util.LinkedHashMap;
import java.util.Map;

/** A topic, and those of its attributes that are only kept. */
record Topic(String arn, Map<String, String> attributes) {

    Topic with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(name, value);
        return new Topic(arn, changed);
    }
}
