package dev.platter.runtime.http;

import static java.util.stream.Collectors.joining;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.platter.json.Refusal;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a URN of ours, {@code urn:platter:problem:invalid-request}
 * @param title the same for all problems of a type
 * @param status the HTTP status
 * @param detail what is wrong this time, in words
 * @param errors the places in the request that break a rule; empty where there is none to point at
 */
public record Problem(String type, String title, int status, String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Error> errors) {

    /**
     * A place that breaks a rule.
     *
     * @param pointer into the body (RFC 6901), or the name of a query parameter or header after {@code #query/} or
     *        {@code #header/}
     * @param detail the rule
     */
    public record Error(String pointer, String detail) {}

    /** A problem of a type of the service's own. @param slug the last part of its URN */
    public static Problem of(int status, String slug, String title, String detail, Error... errors) {
        return new Problem("urn:platter:problem:" + slug, title, status, detail, List.of(errors));
    }

    /** 400: the request is not of the right shape. */
    public static Problem invalid(Refusal refusal) {
        return invalid(new Error(refusal.pointer(), refusal.rule()));
    }

    /** 400: the request is not of the right shape. */
    public static Problem invalid(Error error) {
        var place = error.pointer().isEmpty() ? "The body" : error.pointer();
        return of(400, "invalid-request", "The request is not valid", place + " " + error.detail(), error);
    }

    /** 400: every rule that the request breaks, each at its place. */
    public static Problem invalid(List<Refusal> refusals) {
        return of(400, "invalid-request", "The request is not valid", words(refusals), errors(refusals));
    }

    /** Every rule that is broken, as one sentence of a detail. */
    public static String words(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::toString).collect(joining("; "));
    }

    /** The same as places to point at. */
    public static Error[] errors(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> new Error(refusal.pointer(), refusal.rule())).toArray(Error[]::new);
    }

    /** 404: there is no such thing, or not for this caller. */
    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    static Problem methodNotAllowed(String detail) {
        return of(405, "method-not-allowed", "Method not allowed", detail);
    }

    static Problem bodyTooLarge(int mostBytes) {
        return of(413, "body-too-large", "The body is too large", "A body has at most " + mostBytes + " bytes");
    }

    static Problem unsupportedMediaType(String wanted) {
        return of(415, "unsupported-media-type", "Unsupported media type", "The body must be " + wanted,
                new Error("#header/content-type", "must be " + wanted));
    }

    static Problem internal() {
        return of(500, "internal", "Something went wrong here", "The request may be sent again");
    }
}
