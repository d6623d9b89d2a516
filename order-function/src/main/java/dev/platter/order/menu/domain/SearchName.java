package dev.platter.order.menu.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is sorted and searched by: without accents, capitals, or more than one space between words. "Crème Brûlée" is
 * {@code creme brulee}, "Weißwürste" is {@code weisswurste}, and "ﬁsh" with a ligature is {@code fish}.
 *
 * <p>Compatibility decomposition (Unicode, UAX #15) separates letters from their marks, which are dropped; to capitals and back
 * is how Java folds cases that change length. The few letters that are not decomposed stand in a table.
 *
 * @param value at most {@value #MOST} characters, a longer one is cut: only so much can be told apart
 */
public record SearchName(String value) {

    /** So that it fits into a sort key of DynamoDB, 1,024 bytes, with an id behind it. */
    private static final int MOST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Map<String, String> LETTERS = Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th",
            "æ", "ae", "œ", "oe", "ı", "i", "ς", "σ");
    private static final Pattern UNDECOMPOSED = Pattern.compile("[øłđðþæœıς]");

    /** The name, folded. */
    public static SearchName of(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = UNDECOMPOSED.matcher(lower)
                .replaceAll(letter -> LETTERS.getOrDefault(letter.group(), letter.group()));
        return new SearchName(cut(SPACES.matcher(plain).replaceAll(" ").strip()));
    }

    private static String cut(String folded) {
        if (folded.length() <= MOST) {
            return folded;
        }
        return folded.substring(0, Character.isHighSurrogate(folded.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }
}
