package dev.platter.localaws.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of an answer. */
public record Xml(String text) {

    /** Of an action that answers nothing. */
    public static final Xml NOTHING = new Xml("");

    /** {@code <name>value</name>}. */
    public static Xml leaf(String name, String value) {
        return element(name, content(value));
    }

    /** What stands between tags. */
    public static Xml content(String value) {
        return new Xml(escaped(value));
    }

    /** An element around others. */
    public static Xml element(String name, Xml... children) {
        return new Xml("<" + name + ">" + joined(List.of(children)).text + "</" + name + ">");
    }

    /** {@code <name><member>…</member>…</name>}, as the query protocol writes a list. */
    public static <T> Xml list(String name, List<T> items, Function<T, Xml> member) {
        return element(name, joined(items.stream().map(item -> element("member", member.apply(item))).toList()));
    }

    /** {@code <name><entry><key>…</key><value>…</value></entry>…</name>}, as the query protocol writes a map. */
    public static Xml map(String name, Map<String, String> entries) {
        return element(name, joined(entries.entrySet().stream()
                .map(entry -> element("entry", leaf("key", entry.getKey()), leaf("value", entry.getValue())))
                .toList()));
    }

    /** One after the other. */
    public static Xml joined(List<Xml> pieces) {
        return new Xml(pieces.stream().map(Xml::text).collect(Collectors.joining()));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
