package dev.platter.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final List<String> QUERY = List.of("GET /orders", "ada", "CONFIRMED");

    @Test
    void aCursorTellsItsQueryWhereItBegins() {
        var cursor = Cursor.after("2026-11-22T10:00:00Z#crème brûlée", QUERY);

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.position(cursor, QUERY)).contains("2026-11-22T10:00:00Z#crème brûlée");
    }

    @Test
    void aCursorIsOfNoOtherQuery() {
        var cursor = Cursor.after("here", QUERY);

        assertThat(Cursor.position(cursor, List.of("GET /orders", "bob", "CONFIRMED"))).isEmpty();
        assertThat(Cursor.position(cursor, List.of("GET /orders", "ada", ""))).isEmpty();
        assertThat(Cursor.position(cursor, List.of("GET /orders", "adaCONFIRMED", ""))).isEmpty();
    }

    @Test
    void aCursorWithAnyBitTurnedIsNone() {
        var bytes = Base64.getUrlDecoder().decode(Cursor.after("here", QUERY));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Cursor.position(Base64.getUrlEncoder().encodeToString(turned), QUERY)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "next", "%", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ÿ", " ", "==", "a b"})
    void whatWasMadeUpIsNone(String madeUp) {
        assertThat(Cursor.position(madeUp, QUERY)).isEmpty();
        assertThat(Cursor.position(madeUp.repeat(10_000), QUERY)).isEmpty();
    }
}
