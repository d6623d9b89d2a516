package dev.platter.sam.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a {@code !Sub}: literal pieces and <code>${names}</code>. */
record Substitution(String text) {

    private static final Pattern NAME = Pattern.compile("\\$\\{(!?)([^}]*)}");

    /** The names in it; <code>${!this}</code> is none but the literal <code>${this}</code>. */
    Stream<String> names() {
        return NAME.matcher(text)
                .results()
                .filter(match -> match.group(1).isEmpty())
                .map(match -> match.group(2).strip());
    }

    List<Value.Part> parts(Function<String, List<Value.Part>> named) {
        List<Value.Part> parts = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int end = 0;
        while (matcher.find()) {
            literal(parts, text.substring(end, matcher.start()));
            parts.addAll(part(matcher.toMatchResult(), named));
            end = matcher.end();
        }
        literal(parts, text.substring(end));
        return parts;
    }

    private static List<Value.Part> part(MatchResult match, Function<String, List<Value.Part>> named) {
        return match.group(1).isEmpty()
                ? named.apply(match.group(2).strip())
                : List.of(new Value.Part.Literal("${" + match.group(2) + "}"));
    }

    private static void literal(List<Value.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Value.Part.Literal(text));
        }
    }
}
