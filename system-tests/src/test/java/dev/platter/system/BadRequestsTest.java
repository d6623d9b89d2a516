package dev.platter.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import dev.platter.system.openapi.OpenApi;
import dev.platter.system.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be taken is refused as a problem document that points at the field, and nothing is written. */
@OnEveryHome
class BadRequestsTest {

    private static final String LINE = "{\"dishId\":\"%s\",\"quantity\":%s}";
    private static final String ORDER = "{\"currency\":\"EUR\",\"lines\":[" + LINE + "]}";

    private final Platter platter;
    private final Platter restaurant;

    BadRequestsTest(Platter platter) {
        this.platter = platter;
        this.restaurant = platter.as(DemoUser.RESTAURANT);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("not json", 400, ""),
                Arguments.of("", 400, ""),
                Arguments.of("[]", 400, ""),
                Arguments.of("{\"currency\":\"EUR\"}", 400, "/lines"),
                Arguments.of("{\"currency\":\"EUR\",\"lines\":[]}", 400, "/lines"),
                Arguments.of("{\"currency\":\"EUR\",\"lines\":[],\"tip\":1}", 400, "/tip"),
                Arguments.of("{\"currency\":\"EUR\",\"lines\":\"two ramen\"}", 400, "/lines"),
                Arguments.of("{\"currency\":\"EUROS\",\"lines\":[" + LINE.formatted("ramen", 1) + "]}", 400,
                        "/currency"),
                Arguments.of("{\"currency\":\"USD\",\"lines\":[" + LINE.formatted("ramen", 1) + "]}", 422,
                        "/lines/0/dishId"),
                Arguments.of(ORDER.formatted("ramen", "0"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "-3"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "100"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "1e9"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "99999999999999999999"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "1.5"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "\"1\""), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("ramen", "null"), 400, "/lines/0/quantity"),
                Arguments.of(ORDER.formatted("no/such id", "1"), 400, "/lines/0/dishId"),
                Arguments.of(ORDER.formatted("not-in-the-menu", "1"), 422, "/lines/0/dishId"),
                Arguments.of("{\"currency\":\"EUR\",\"lines\":[%s]}".formatted(distinctDishes(41)), 400, "/lines"));
    }

    static Stream<Arguments> photos() {
        return Stream.of(
                Arguments.of("not json", 400, ""),
                Arguments.of("{\"dishId\":\"ramen\",\"contentType\":\"image/jpeg\"}", 400, "/bytes"),
                Arguments.of("{\"dishId\":\"ramen\",\"contentType\":\"image/jpeg\",\"bytes\":0}", 400, "/bytes"),
                Arguments.of("{\"dishId\":\"ramen\",\"contentType\":\"image/jpeg\",\"bytes\":99000000}", 400, "/bytes"),
                Arguments.of("{\"dishId\":\"ramen\",\"contentType\":\"text/plain\",\"bytes\":10}", 400,
                        "/contentType"),
                Arguments.of("{\"dishId\":7,\"contentType\":\"image/jpeg\",\"bytes\":10}", 400, "/dishId"),
                Arguments.of("{\"dishId\":\"a\",\"contentType\":\"image/jpeg\",\"bytes\":10,\"x\":1}", 400, "/x"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anOrderThatCannotBeTakenIsRefused(String body, int status, String pointer) {
        isProblem(platter.postJson("/orders", body), status, pointer);
    }

    @ParameterizedTest
    @MethodSource("photos")
    void aPhotoThatCannotBeTakenIsRefused(String body, int status, String pointer) {
        isProblem(restaurant.postJson("/photos", body), status, pointer);
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsA413() {
        isProblem(platter.postJson("/orders", "{\"currency\":\"" + "E".repeat(1024 * 1024) + "\"}"), 413, null);
    }

    @Test
    void anotherMediaTypeIsA415() {
        isProblem(platter.send("POST", "/orders", "{}", "content-type", "text/plain"), 415, null);
        isProblem(restaurant.send("POST", "/photos", "{}"), 415, null);
    }

    @Test
    void anUnknownPathIsA404() {
        isProblem(platter.get("/nothing/here"), 404, null);
        isProblem(platter.get("/orders/1/2/3"), 404, null);
    }

    static Stream<Arguments> paths() {
        return OpenApi.read().operations().collect(groupingBy(Operation::path, TreeMap::new,
                mapping(operation -> operation.method().toUpperCase(Locale.ROOT), toCollection(TreeSet::new))))
                .entrySet().stream().map(path -> Arguments.of(path.getKey(), path.getValue()));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void anUnknownMethodOfAnyPathIsA405ThatNamesTheOthers(String path, SortedSet<String> methods) {
        var wrong = platter.send("PATCH", path.replaceAll("[{}]", ""), "");

        isProblem(wrong, 405, null);
        assertThat(wrong.header("allow")).isEqualTo(String.join(", ", methods));
    }

    @ParameterizedTest
    @MethodSource
    void aRangeThatCannotBeAnsweredIsRefused(String query) {
        isProblem(restaurant.get("/metrics?" + query), 400, null);
    }

    static Stream<String> aRangeThatCannotBeAnsweredIsRefused() {
        return Stream.of(
                "from=yesterday",
                "resolution=fortnight",
                "from=2026-11-22T10:00:00Z&to=2026-11-22T09:00:00Z",
                "from=2020-01-01T00:00:00Z&to=2026-01-01T00:00:00Z&resolution=minute",
                "since=2026-11-22T10:00:00Z");
    }

    private static String distinctDishes(int count) {
        return IntStream.range(0, count).mapToObj(i -> LINE.formatted("dish-" + i, 1)).collect(Collectors.joining(","));
    }

    private static void isProblem(Answer answer, int status, @Nullable String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.at("/type")).startsWith("urn:platter:problem:");
        assertThat(answer.text()).doesNotContain("Exception", "dev.platter", "\tat ");
        if (pointer != null) {
            assertThat(answer.pointers()).containsExactly(pointer);
        }
    }
}
