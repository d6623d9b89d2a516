package dev.platter.order.menu.function;

import java.util.Optional;
import java.util.function.Function;

import dev.platter.json.InvalidValue;
import dev.platter.runtime.http.HttpCall;

/** The ids in a path. What cannot be an id names nothing that there is: a 404 like any other, not a 400. */
final class PathIds {

    private PathIds() {}

    static <T> Optional<T> read(HttpCall call, String parameter, Function<String, T> id) {
        try {
            return Optional.of(id.apply(call.pathParameter(parameter)));
        } catch (InvalidValue noIdIsLikeThat) {
            return Optional.empty();
        }
    }
}
