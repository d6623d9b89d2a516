package dev.platter.runtime.http;

/**
 * Lets clients and caches keep what a handler answers, and answers 304 to those who have it already (RFC 9110, sections 13.1.2
 * and 15.4.5). An answer without an entity tag gets one of its content. What is no 200 is kept by nobody: a cache may otherwise
 * keep a 404 as long as it likes (section 15.1).
 *
 * @param cacheControl for how long, and by whom (RFC 9111, section 5.2.2)
 */
public record Cacheable(String cacheControl, RouteHandler handler) implements RouteHandler {

    private static final String ETAG = "etag";

    @Override
    public HttpAnswer answer(HttpCall call) {
        var answer = handler.answer(call);
        if (answer.status() != 200) {
            return answer.with("cache-control", "no-store");
        }
        var tagged = answer.headers().containsKey(ETAG) ? answer : answer.tagged(EntityTag.ofContent(answer.body()));
        var kept = tagged.with("cache-control", cacheControl);
        return isKnown(kept, call) ? kept.notModified() : kept;
    }

    private static boolean isKnown(HttpAnswer answer, HttpCall call) {
        return switch (AskedTags.of(call.header("if-none-match"))) {
            case AskedTags.Anything() -> true;
            case AskedTags.OneOf(var tags) ->
                AskedTags.of(answer.headers().get(ETAG)) instanceof AskedTags.OneOf(var own)
                        && tags.stream().anyMatch(own.getFirst()::matchesWeakly);
            // What cannot be understood cannot match, and the whole answer does no harm.
            case AskedTags.Nothing(),AskedTags.Malformed() -> false;
        };
    }
}
