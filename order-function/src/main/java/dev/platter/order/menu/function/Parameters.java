package dev.platter.order.menu.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.platter.json.InvalidValue;
import dev.platter.order.menu.domain.Page;
import dev.platter.order.menu.domain.Place;
import dev.platter.runtime.http.Cursor;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.PageLimit;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a list. One that breaks a rule is an {@link InvalidValue} of its name, which {@link #reading} answers.
 *
 * @param query all that decides what the pages hold: what a cursor is good for
 */
record Parameters(Map<String, String> given, List<String> query) {

    private static final Set<String> OF_PAGES = Set.of("limit", "cursor");

    /** Reads the parameters and answers, or answers 400 with the parameter and its rule. */
    static HttpAnswer reading(HttpCall call, Set<String> known, Function<Parameters, HttpAnswer> answer) {
        try {
            return answer.apply(of(call, known));
        } catch (InvalidValue broken) {
            var refusal = broken.refusal();
            return HttpAnswer.problem(Problem.invalid(new Error("#query" + refusal.pointer(), refusal.rule())));
        }
    }

    private static Parameters of(HttpCall call, Set<String> known) {
        var given = call.query();
        var query = new ArrayList<>(List.of(call.event().getRouteKey()));
        given.keySet().stream().sorted().forEach(name -> {
            if (!known.contains(name) && !OF_PAGES.contains(name)) {
                throw new InvalidValue(name, "is not a parameter of this list");
            }
            if (!OF_PAGES.contains(name)) {
                query.add(name + "=" + given.get(name));
            }
        });
        return new Parameters(given, List.copyOf(query));
    }

    @Nullable
    String text(String name) {
        return given.get(name);
    }

    int limit() {
        var asked = given.get("limit");
        return asked == null
                ? PageLimit.USUAL.items()
                : PageLimit.of(asked).orElseThrow(() -> new InvalidValue("limit", PageLimit.RULE)).items();
    }

    /** Where the page begins: one that this list cannot have is refused, before DynamoDB would. @param prefix of its names */
    @Nullable
    Place after(String prefix) {
        var cursor = given.get("cursor");
        return cursor == null
                ? null
                : Cursor.position(cursor, query).flatMap(Place::read)
                        .filter(place -> place.name().value().startsWith(prefix))
                        .orElseThrow(() -> new InvalidValue("cursor", Cursor.RULE));
    }

    /** The cursor of the page after this one; null after the last. */
    @Nullable
    String next(Page<?> page) {
        var next = page.next();
        return next == null ? null : Cursor.after(next.text(), query);
    }
}
