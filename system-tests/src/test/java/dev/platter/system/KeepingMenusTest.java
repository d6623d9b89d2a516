package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;

/** What a restaurant's owner changes is what everybody sees, and nobody else can change it. */
@OnEveryHome
class KeepingMenusTest {

    private static final String SOUP = """
            {"name":"%s","description":"Of red lentils","price":{"amount":"%s","currency":"EUR"},"category":"SOUP",\
            "allergens":["CELERY"]%s}""";

    private final Platter everybody;
    private final Platter owner;

    KeepingMenusTest(Platter platter) {
        this.everybody = platter;
        this.owner = platter.as(DemoUser.RESTAURANT);
    }

    @Test
    void aDishIsOfferedChangedAndWithdrawnAndTheMenuFollows() {
        var name = "Mercimek " + UUID.randomUUID();
        var offered = owner.postJson("/restaurants/levante/dishes", SOUP.formatted(name, "5.90", ",\"stock\":4"));
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        var dish = offered.header("location");
        assertThat(onTheMenu(name)).isEqualTo("5.90");

        var changed = change(owner, dish, offered.header("etag"), SOUP.formatted(name, "6.40", ""));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(onTheMenu(name)).isEqualTo("6.40");
        assertThat(everybody.get(dish).header("etag")).isEqualTo(changed.header("etag"));

        assertThat(owner.send("DELETE", dish, "", "if-match", changed.header("etag")).status()).isEqualTo(204);
        assertThat(onTheMenu(name)).isEmpty();
        assertThat(everybody.get(dish).status()).isEqualTo(404);
    }

    @Test
    void whoeverHasNotSeenTheLastChangeIsTold() {
        var dish = owner.postJson("/restaurants/levante/dishes", SOUP.formatted("Ezogelin", "5.90", ",\"stock\":0"))
                .header("location");
        assertThat(everybody.get(dish).at("/available")).isEqualTo("false");

        assertThat(owner.send("PUT", dish, SOUP.formatted("Ezogelin", "6.00", ""), "content-type", "application/json")
                .status()).isEqualTo(428);
        assertThat(change(owner, dish, "\"1\"", SOUP.formatted("Ezogelin", "6.00", "")).status()).isEqualTo(412);
        assertThat(change(owner, dish, "\"1-sold-out\"", SOUP.formatted("Ezogelin", "6.00", "")).status())
                .isEqualTo(200);
        assertThat(owner.send("PUT", dish + "/restocks/delivery-1", "{\"portions\":3}", "content-type",
                "application/json").status()).isEqualTo(201);
        assertThat(owner.get(dish + "/stock").at("/stock")).isEqualTo("3");
        assertThat(everybody.get(dish).header("etag")).isEqualTo("\"2\"");
        assertThat(owner.send("DELETE", dish, "", "if-match", "*").status()).isEqualTo(204);
    }

    @Test
    void aRequestThatIsSentTwiceOffersOneDish() {
        var soup = SOUP.formatted("Tarhana", "5.50", ",\"stock\":1");
        var key = UUID.randomUUID().toString();

        var first = owner.postJson("/restaurants/levante/dishes", soup, "idempotency-key", key);
        var again = owner.postJson("/restaurants/levante/dishes", soup, "idempotency-key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(owner.send("DELETE", first.header("location"), "", "if-match", "*").status()).isEqualTo(204);
    }

    @Test
    void aCustomerChangesNothing() {
        assertThat(everybody.postJson("/restaurants/levante/dishes", SOUP.formatted("Mine", "1.00", ",\"stock\":1"))
                .status()).isEqualTo(403);
        assertThat(everybody.withoutToken().send("DELETE", "/dishes/moussaka", "", "if-match", "*").status())
                .isEqualTo(401);
        assertThat(everybody.get("/dishes/moussaka").status()).isEqualTo(200);
    }

    private String onTheMenu(String name) {
        return new Menu(everybody).dishes("levante").filter(dish -> dish.path("name").asString().equals(name))
                .map(dish -> dish.at("/price/amount").asString()).findFirst().orElse("");
    }

    private static Answer change(Platter owner, String dish, String version, String soup) {
        return owner.send("PUT", dish, soup, "content-type", "application/json", "if-match", version);
    }
}
