package dev.platter.order.menu.function;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.function.Function;

import dev.platter.order.menu.domain.DishVersion;
import dev.platter.order.menu.domain.Expected;
import dev.platter.runtime.http.AskedTags;
import dev.platter.runtime.http.EntityTag;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** If-Match of a change: which versions of the dish it is meant for. */
final class VersionHeader {

    private VersionHeader() {}

    /** Answers with the versions that are expected; 428 where there is no If-Match, 400 where there is something else in it. */
    static HttpAnswer reading(HttpCall call, Function<Expected, HttpAnswer> answer) {
        return switch (AskedTags.of(call.header("if-match"))) {
            case AskedTags.Nothing() -> MenuProblems.noVersion();
            case AskedTags.Anything() -> answer.apply(new Expected.Any());
            case AskedTags.OneOf(var tags) when tags.size() <= Expected.OneOf.MOST -> answer.apply(versions(tags));
            case AskedTags.OneOf _ -> invalid("must have at most %d entity tags".formatted(Expected.OneOf.MOST));
            case AskedTags.Malformed() -> invalid(AskedTags.RULE);
        };
    }

    /** By the strong comparison (RFC 9110, section 13.1.1): a weak tag matches nothing, nor does one that we never gave. */
    private static Expected versions(List<EntityTag> tags) {
        return new Expected.OneOf(tags.stream().filter(tag -> !tag.weak())
                .flatMap(tag -> DishVersion.read(tag.opaque()).stream()).collect(toUnmodifiableSet()));
    }

    private static HttpAnswer invalid(String rule) {
        return HttpAnswer.problem(Problem.invalid(new Error(MenuProblems.IF_MATCH, rule)));
    }
}
