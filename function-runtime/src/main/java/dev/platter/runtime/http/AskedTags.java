package dev.platter.runtime.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What If-Match or If-None-Match says (RFC 9110, sections 13.1.1 and 13.1.2). */
public sealed interface AskedTags {

    /** The header is not there. */
    record Nothing() implements AskedTags {}

    /** {@code *}: any representation that there is. */
    record Anything() implements AskedTags {}

    /** One of these. */
    record OneOf(List<EntityTag> tags) implements AskedTags {}

    /** Neither {@code *} nor a list of entity tags. */
    record Malformed() implements AskedTags {}

    /** The rule of both headers, worded to follow their name. */
    String RULE = "must be * or entity tags in quotes, like \"3\"";

    /** A list may have empty elements (section 5.6.1.2); a comma within quotes is part of the tag. */
    Pattern ELEMENT = Pattern.compile("\\G[ \\t,]*(W/)?\"(" + EntityTag.CHARACTERS + ")\"[ \\t]*(?=,|$)");

    /** Reads the value of the header. */
    static AskedTags of(@Nullable String header) {
        if (header == null) {
            return new Nothing();
        }
        return header.strip().equals("*") ? new Anything() : listed(header);
    }

    private static AskedTags listed(String header) {
        var tags = new ArrayList<EntityTag>();
        var element = ELEMENT.matcher(header);
        int end = 0;
        while (element.find()) {
            tags.add(new EntityTag(element.group(1) != null, element.group(2)));
            end = element.end();
        }
        boolean isWhole = header.substring(end).chars().allMatch(rest -> rest == ',' || rest == ' ' || rest == '\t');
        return tags.isEmpty() || !isWhole ? new Malformed() : new OneOf(List.copyOf(tags));
    }
}
