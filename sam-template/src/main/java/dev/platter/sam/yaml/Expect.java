package dev.platter.sam.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Takes written nodes as what they must be, or refuses them under the name of where they stand. */
final class Expect {

    private Expect() {}

    static Yaml.Mapping mapping(String name, Yaml yaml) {
        return switch (yaml) {
            case Yaml.Mapping mapping -> mapping;
            case Yaml.Scalar(Place place, _, Yaml.Scalar.Type type) when type == Yaml.Scalar.Type.EMPTY ->
                new Yaml.Mapping(place, new LinkedHashMap<>());
            case Yaml other -> throw wrongKind(name, other, "a mapping");
        };
    }

    /** The mapping under that key; an empty one if the key is not there. */
    static Yaml.Mapping section(Yaml.Mapping parent, String key) {
        Yaml.Entry entry = parent.entries().get(key);
        return entry == null
                ? new Yaml.Mapping(parent.place(), new LinkedHashMap<>())
                : mapping(key, entry.value());
    }

    static String text(String name, Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar scalar -> scalar.text();
            case Yaml other -> throw wrongKind(name, other, "text");
        };
    }

    static @Nullable String textOrNull(String name, Yaml.@Nullable Entry entry) {
        return entry == null ? null : text(name, entry.value());
    }

    static List<Yaml> arguments(String name, Yaml.Call call, int count) {
        if (call.argument() instanceof Yaml.Sequence(_, List<Yaml> items) && items.size() == count) {
            return items;
        }
        throw new TemplateRefused(
                call.place(), name, "%s takes a list of %d".formatted(call.function().tag(), count));
    }

    static void onlyKeys(String name, Yaml.Mapping mapping, Set<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw new TemplateRefused(
                        entry.place(), name, "unknown key %s%s".formatted(key, Names.didYouMean(key, known)));
            }
        });
    }

    private static TemplateRefused wrongKind(String name, Yaml yaml, String wanted) {
        return new TemplateRefused(yaml.place(), name, "must be %s, not %s".formatted(wanted, yaml.kind()));
    }
}
