package dev.platter.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import dev.platter.system.openapi.OpenApi;
import dev.platter.system.openapi.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route with everything that can be wrong is answered as the table says; nothing makes any of them fail. */
@OnEveryHome
class BadInputTest {

    private static final String NO_SUCH_FAULT = "–";
    private static final BadInputTable TABLE = BadInputTable.read();

    private final Platter platter;
    private final Bearers bearers;

    BadInputTest(Platter platter) {
        this.platter = platter;
        this.bearers = new Bearers(platter, "careless-" + UUID.randomUUID());
    }

    @BeforeEach
    void tokensWithFaultsCanBeMade() {
        assumeTrue(platter.mayForgeTokens(), "the issuer's key is in another process");
    }

    static Stream<Operation> routes() {
        return OpenApi.read().operations();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aRouteAnswersEachFaultAsTheTableSays(Operation route) {
        var good = GoodRequest.of(route, somethingOfTheirs(route));
        var answered = Stream.of(Fault.values()).collect(toMap(Fault::words, fault -> cell(fault, good)));

        assertThat(answered).as(() -> row(route, answered)).isEqualTo(TABLE.row(route.routeKey()));
        assertThat(answered.values()).noneMatch(cell -> cell.startsWith("5"));
    }

    @Test
    void theTableHasNoRouteThatIsNowhere() {
        assertThat(TABLE.rows().keySet()).containsExactlyElementsOf(routes().map(Operation::routeKey).toList());
    }

    /** Made for each route, since some of what is wrong with a request does not matter to it. */
    private Map<String, String> somethingOfTheirs(Operation route) {
        var customer = bearers.of(DemoUser.CUSTOMER);
        var restaurant = bearers.of(DemoUser.RESTAURANT);
        var dish = restaurant.postJson("/restaurants/sakura/dishes", """
                {"name":"Bad Luck","description":"","price":{"amount":"9.00","currency":"EUR"},"category":"NOODLES",
                "allergens":[],"stock":9}""").at("/dishId");
        customer.send("PUT", "/carts/lunch/items/" + dish, "{\"quantity\":1}", "content-type", "application/json");
        var order = new Ordering(customer).place("EUR", dish, 1);
        if (route.path().contains("{orderId}")) {
            new Ordering(customer).settled(order);
        }
        customer.send("PUT", "/customers/me", """
                {"name":"Careless","email":"careless@example.com",
                "preferences":{"currency":"EUR","units":"METRIC","marketingConsent":false}}""",
                "content-type", "application/json");
        return Map.of("dishId", dish, "cartId", "lunch", "orderId", order, "addressId", "home", "photoId",
                new Photographing(restaurant).announce(dish, "image/jpeg", 1000).at("/photoId"));
    }

    private String cell(Fault fault, GoodRequest good) {
        return fault.in(good).map(bad -> said(ask(fault, bad))).orElse(NO_SUCH_FAULT);
    }

    private Answer ask(Fault fault, GoodRequest bad) {
        return bearers.of(fault.bearer(), bad.operation()).send(bad.method(), bad.path(),
                Optional.ofNullable(bad.body()).orElse(""), bad.headerLines());
    }

    /** The status; of a refusal the problem's type, if the function answers, and else that API Gateway does. */
    private static String said(Answer answer) {
        if (answer.status() < 400) {
            return String.valueOf(answer.status());
        }
        boolean isProblem = answer.header("content-type").equals("application/problem+json");
        return answer.status() + " " + (isProblem
                ? answer.at("/type").replace("urn:platter:problem:", "")
                : "gateway");
    }

    /** As the table would say it. */
    private static String row(Operation route, Map<String, String> answered) {
        return Stream.of(Fault.values()).map(fault -> answered.get(fault.words()))
                .reduce("| `" + route.routeKey() + "` |", (line, cell) -> line + " " + cell + " |");
    }
}
