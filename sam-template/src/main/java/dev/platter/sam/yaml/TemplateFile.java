package dev.platter.sam.yaml;

import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * A template, its sections told apart.
 *
 * @param stack the service and the part of it: {@code order-function/resources}
 */
record TemplateFile(
        String stack,
        SequencedMap<String, Yaml.Entry> parameters,
        SequencedMap<String, Yaml.Entry> conditions,
        SequencedMap<String, Declaration> resources,
        List<Output> outputs) {

    /**
     * @param export the name for other stacks, or {@code null} when it is none of their business
     */
    record Output(Place place, String name, @Nullable String condition, Yaml value, @Nullable Yaml export) {}

    String service() {
        return stack.substring(0, stack.indexOf('/'));
    }
}
