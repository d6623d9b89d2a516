package dev.platter.runtime.http;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The W3C trace context of a call. */
public final class TraceHeader {

    /** Trace Context, sections 3.2.2.3 and 3.2.2.4: ids of zeros only are invalid. */
    private static final Pattern VALID = Pattern
            .compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceHeader() {}

    /** Null unless the caller sent a valid one: an invalid one is ignored (section 4.3), never refused. */
    public static @Nullable String of(HttpCall call) {
        var header = call.header("traceparent");
        return header != null && VALID.matcher(header).matches() ? header : null;
    }
}
