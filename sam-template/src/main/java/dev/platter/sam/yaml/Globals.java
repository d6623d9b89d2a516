package dev.platter.sam.yaml;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/** What SAM puts under the properties of every function: a function's own value wins, mappings are merged. */
record Globals(Yaml.Mapping function) {

    static Globals of(Yaml.Mapping template) {
        Yaml.Mapping globals = Expect.section(template, "Globals");
        Expect.onlyKeys("Globals", globals, Set.of("Function"));
        return new Globals(Expect.section(globals, "Function"));
    }

    Yaml.Mapping under(String type, Yaml.Mapping properties) {
        return type.equals("AWS::Serverless::Function") ? merged(function, properties) : properties;
    }

    private static Yaml.Mapping merged(Yaml.Mapping below, Yaml.Mapping above) {
        SequencedMap<String, Yaml.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> entries.merge(key, entry, Globals::merged));
        return new Yaml.Mapping(above.place(), entries);
    }

    private static Yaml.Entry merged(Yaml.Entry below, Yaml.Entry above) {
        return below.value() instanceof Yaml.Mapping lower && above.value() instanceof Yaml.Mapping upper
                ? new Yaml.Entry(above.place(), merged(lower, upper))
                : above;
    }
}
