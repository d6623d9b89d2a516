package dev.platter.system;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import dev.platter.system.Fault.Bearer;
import dev.platter.system.openapi.Operation;

/**
 * Who asks for an operation, with a good token or one that has a fault.
 *
 * @param customer the {@code sub} of the one who orders
 */
record Bearers(Platter platter, String customer) {

    private static final String STRANGER = "mallory";

    Platter of(Bearer bearer, Operation operation) {
        if (!operation.authorized() || bearer == Bearer.NOBODY) {
            return platter.withoutToken();
        }
        var user = Stream.of(DemoUser.values())
                .filter(one -> one.scopes().stream().anyMatch(operation.scopes()::contains)).findFirst().orElseThrow();
        return platter.withToken(platter.forge(claims(bearer, user)));
    }

    Platter of(DemoUser user) {
        return platter.withToken(platter.forge(claims(Bearer.THE_RIGHT_ONE, user)));
    }

    private Map<String, Object> claims(Bearer bearer, DemoUser user) {
        var claims = new HashMap<String, Object>(Map.of(
                "sub", user == DemoUser.CUSTOMER ? customer : user.sub(),
                "client_id", user.username(),
                "token_use", "access",
                "scope", String.join(" ", user.scopes()),
                "exp", Instant.now().plusSeconds(3600)));
        switch (bearer) {
            case THE_RIGHT_ONE, NOBODY -> {
            }
            case LATE -> claims.put("exp", Instant.now().minusSeconds(3600));
            case FROM_ANOTHER_APP -> claims.put("client_id", "another-app");
            case WITHOUT_SCOPE -> claims.put("scope", "openid");
            case STRANGER -> claims.put("sub", STRANGER);
        }
        if (user == DemoUser.COURIER) {
            claims.put("cognito:groups", List.of("couriers"));
        }
        return claims;
    }
}
