package dev.platter.localaws.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The parameters of a call in the query protocol: a form whose names spell structures, {@code Tags.member.1.Key}. */
record Parameters(Map<String, String> values) {

    static Parameters of(String form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    @Nullable
    String optional(String name) {
        return values.get(name);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw Refused.invalidParameter(name);
        }
        return value;
    }

    boolean has(String name) {
        return values.containsKey(name) || !below(name + ".").values.isEmpty();
    }

    /** The elements of a list, {@code Name.member.1…} or {@code Name.entry.1…}, in order; empty if there is none. */
    List<Parameters> elements(String list) {
        List<Parameters> elements = new ArrayList<>();
        for (int number = 1; has(list + "." + number); number++) {
            elements.add(below(list + "." + number + "."));
        }
        return elements;
    }

    /** A map of texts, {@code Name.entry.1.key}, {@code Name.entry.1.value}. */
    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        elements(name + ".entry")
                .forEach(entry -> map.put(entry.required("key"), entry.values.getOrDefault("value", "")));
        return map;
    }

    private Parameters below(String prefix) {
        return new Parameters(values.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        parameter -> parameter.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (first, second) -> second,
                        LinkedHashMap::new)));
    }
}
