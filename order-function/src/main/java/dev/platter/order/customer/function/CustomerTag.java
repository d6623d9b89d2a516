package dev.platter.order.customer.function;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.platter.order.customer.domain.Expected;
import dev.platter.order.ordering.domain.OrderTally;
import dev.platter.runtime.http.AskedTags;
import dev.platter.runtime.http.EntityTag;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/**
 * The entity tag of a customer, {@code "3"} or {@code "3-…"}: their version, and behind it a checksum of what their orders have come
 * to. A change is only of the first, so If-Match is compared by that: an order that is confirmed meanwhile outdates no form.
 */
final class CustomerTag {

    private static final Pattern VALID = Pattern.compile("([1-9][0-9]{0,17})(-[A-Za-z0-9_-]+)?");

    private CustomerTag() {}

    static EntityTag of(long version) {
        return EntityTag.strong(Long.toString(version));
    }

    static EntityTag of(long version, OrderTally orders) {
        return EntityTag.strong(version + "-" + EntityTag.ofContent(TallyAnswer.of(orders).toString()).opaque());
    }

    /** Answers with the versions that If-Match expects; 400 where there is something else in it. */
    static HttpAnswer expected(HttpCall call, Function<Expected, HttpAnswer> answer) {
        return switch (AskedTags.of(call.header("if-match"))) {
            case AskedTags.Nothing() -> CustomerProblems.noVersion();
            case AskedTags.Anything() -> answer.apply(new Expected.Any());
            case AskedTags.OneOf(var tags) when tags.size() <= Expected.OneOf.MOST -> answer.apply(versions(tags));
            case AskedTags.OneOf _ -> invalid("must have at most %d entity tags".formatted(Expected.OneOf.MOST));
            case AskedTags.Malformed() -> invalid(AskedTags.RULE);
        };
    }

    /** By the strong comparison (RFC 9110, section 13.1.1): a weak tag matches nothing, nor does one that we never gave. */
    private static Expected versions(List<EntityTag> tags) {
        return new Expected.OneOf(tags.stream().filter(tag -> !tag.weak())
                .flatMap(tag -> version(tag.opaque()).stream()).collect(toUnmodifiableSet()));
    }

    private static Optional<Long> version(String opaque) {
        var parts = VALID.matcher(opaque);
        return parts.matches() ? Optional.of(Long.valueOf(parts.group(1))) : Optional.empty();
    }

    private static HttpAnswer invalid(String rule) {
        return HttpAnswer.problem(Problem.invalid(new Error(CustomerProblems.IF_MATCH, rule)));
    }
}
