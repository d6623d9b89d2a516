package dev.platter.sam.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>{{resolve:ssm:name}}</code>, as the whole of a value. */
final class DynamicReference {

    private static final Pattern SSM = Pattern.compile("\\{\\{resolve:ssm:([^{}:]+|(?:[^{}:]|\\$\\{[^}]*})+)}}");

    private DynamicReference() {}

    /** The name of the parameter that the text stands for; empty if it is ordinary text. */
    static Optional<String> in(String text, Place place, String subject) {
        if (!text.contains("{{resolve:")) {
            return Optional.empty();
        }
        Matcher matcher = SSM.matcher(text);
        if (!matcher.matches()) {
            throw new TemplateRefused(
                    place, subject, "%s: only {{resolve:ssm:name}} is resolved, as the whole value".formatted(text));
        }
        return Optional.of(matcher.group(1));
    }
}
