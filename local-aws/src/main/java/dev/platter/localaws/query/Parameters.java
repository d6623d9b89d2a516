package dev.platter.localaws.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The parameters of a call in the query protocol: a form whose names spell structures, {@code Tags.member.1.Key}. */
public record Parameters(Map<String, String> values) {

    /** What a form says. */
    public static Parameters of(String form) {
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

    /** {@code null} if it is not there. */
    public @Nullable String optional(String name) {
        return values.get(name);
    }

    /** Refused as an InvalidParameter when it is not there. */
    public String required(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw Refused.invalidParameter(name);
        }
        return value;
    }

    /** Whether it or anything below it is there. */
    public boolean has(String name) {
        return values.containsKey(name) || !below(name + ".").values.isEmpty();
    }

    /** The elements of a list, {@code Name.member.1…} or {@code Name.entry.1…}, in order; empty if there is none. */
    public List<Parameters> elements(String list) {
        List<Parameters> elements = new ArrayList<>();
        for (int number = 1; has(list + "." + number); number++) {
            elements.add(below(list + "." + number + "."));
        }
        return elements;
    }

    /** The texts of a list, {@code Name.member.1…} for {@code Name.member}, in order; empty if there is none. */
    public List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        for (String text = optional(list + ".1"); text != null; text = optional(list + "." + (texts.size() + 1))) {
            texts.add(text);
        }
        return texts;
    }

    /** A map of texts, {@code Name.entry.1.key}, {@code Name.entry.1.value}. */
    public Map<String, String> map(String name) {
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
