package dev.platter.system;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

import dev.platter.system.openapi.Misfits;
import dev.platter.system.openapi.Misfits.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What can be wrong with a request: one thing each, all else being right. */
enum Fault {

    NO_TOKEN("no token", Bearer.NOBODY), EXPIRED("expired", Bearer.LATE), WRONG_AUDIENCE("wrong audience",
            Bearer.FROM_ANOTHER_APP), MISSING_SCOPE("missing scope", Bearer.WITHOUT_SCOPE), SOMEBODY_ELSES(
                    "somebody else's", Bearer.STRANGER), MALFORMED_ID("malformed id",
                            good -> good.idNames().findFirst().map(name -> good.withId(name, "no id!"))), UNKNOWN_FIELD(
                                    "unknown field", good -> Optional.of(hasBody(good)
                                            ? good.withBody(text(good).replaceFirst("\\{", "{\"surprise\":1,"))
                                            : good.withQuery("surprise", "1"))), WRONG_TYPE("wrong type",
                                                    good -> bent(good, Kind.WRONG_TYPE)), OUT_OF_RANGE("out of range",
                                                            good -> bent(good, Kind.OUT_OF_RANGE)), TOO_LONG("too long",
                                                                    good -> bent(good, Kind.TOO_LONG)
                                                                            .or(() -> good.idNames().findFirst()
                                                                                    .map(name -> good.withId(name, "x"
                                                                                            .repeat(1_000))))), WRONG_CONTENT_TYPE(
                                                                                                    "wrong content type",
                                                                                                    good -> ifItHasABody(
                                                                                                            good,
                                                                                                            g -> g.withHeader(
                                                                                                                    "content-type",
                                                                                                                    "text/plain"))), WRONG_METHOD(
                                                                                                                            "wrong method",
                                                                                                                            good -> Optional
                                                                                                                                    .of(good.withMethod(
                                                                                                                                            "PATCH"))), EMPTY_BODY(
                                                                                                                                                    "empty body",
                                                                                                                                                    good -> ifItHasABody(
                                                                                                                                                            good,
                                                                                                                                                            g -> g.withBody(
                                                                                                                                                                    ""))), OVERSIZED_BODY(
                                                                                                                                                                            "oversized body",
                                                                                                                                                                            good -> ifItHasABody(
                                                                                                                                                                                    good,
                                                                                                                                                                                    g -> g.withBody(
                                                                                                                                                                                            text(g) + " "
                                                                                                                                                                                                    .repeat(1 << 20)))), MANY_ELEMENTS(
                                                                                                                                                                                                            "10,000 elements",
                                                                                                                                                                                                            good -> ifItHasABody(
                                                                                                                                                                                                                    good,
                                                                                                                                                                                                                    g -> bent(
                                                                                                                                                                                                                            g,
                                                                                                                                                                                                                            Kind.TOO_MANY)
                                                                                                                                                                                                                            .orElseGet(
                                                                                                                                                                                                                                    () -> g.withBody(
                                                                                                                                                                                                                                            "[" + (text(
                                                                                                                                                                                                                                                    g)
                                                                                                                                                                                                                                                    + ",")
                                                                                                                                                                                                                                                    .repeat(9_999)
                                                                                                                                                                                                                                                    + text(g)
                                                                                                                                                                                                                                                    + "]"))));

    /** Who asks. */
    enum Bearer {
        THE_RIGHT_ONE, NOBODY, LATE, FROM_ANOTHER_APP, WITHOUT_SCOPE, STRANGER
    }

    private final String words;
    private final Bearer bearer;
    private final Function<GoodRequest, Optional<GoodRequest>> bending;

    Fault(String words, Bearer bearer) {
        this(words, bearer, good -> applies(bearer, good) ? Optional.of(good) : Optional.empty());
    }

    Fault(String words, Function<GoodRequest, Optional<GoodRequest>> bending) {
        this(words, Bearer.THE_RIGHT_ONE, bending);
    }

    Fault(String words, Bearer bearer, Function<GoodRequest, Optional<GoodRequest>> bending) {
        this.words = words;
        this.bearer = bearer;
        this.bending = bending;
    }

    /** As the table's column is called. */
    String words() {
        return words;
    }

    Bearer bearer() {
        return bearer;
    }

    /** The request with this fault; empty where there is no such fault. */
    Optional<GoodRequest> in(GoodRequest good) {
        return bending.apply(good);
    }

    /** Everybody may do what asks for no token; what has no id in its path is the caller's own. */
    private static boolean applies(Bearer bearer, GoodRequest good) {
        return good.operation().authorized() && (bearer != Bearer.STRANGER || good.idNames().findAny().isPresent());
    }

    /** In the body, or else in the first query parameter that can be bent so. */
    private static Optional<GoodRequest> bent(GoodRequest good, Kind kind) {
        var misfits = new Misfits(good.operation().openApi());
        return hasBody(good)
                ? misfits.bend(kind, good.operation().bodySchema(), JsonMapper.shared().readTree(text(good)))
                        .map(bent -> good.withBody(bent.toString()))
                : good.operation().queryParameters().entrySet().stream()
                        .flatMap(parameter -> misfits.word(kind, parameter.getValue())
                                .map(word -> good.withQuery(parameter.getKey(), word)).stream())
                        .findFirst();
    }

    private static Optional<GoodRequest> ifItHasABody(GoodRequest good, Function<GoodRequest, GoodRequest> bent) {
        return hasBody(good) ? Optional.of(bent.apply(good)) : Optional.empty();
    }

    private static boolean hasBody(GoodRequest good) {
        return good.body() != null;
    }

    private static String text(GoodRequest good) {
        return requireNonNull(good.body());
    }
}
