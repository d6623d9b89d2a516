package dev.platter.sam.yaml;

import java.util.Collection;
import java.util.Comparator;

/** Says which name may have been meant where an unknown one stands. */
public final class Names {

    private static final int FARTHEST = 2;

    private Names() {}

    /** {@code " (did you mean BillingMode?)"}, or nothing when no known name is close. */
    public static String didYouMean(String unknown, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(unknown, name) <= FARTHEST)
                .min(Comparator.comparingInt((String name) -> distance(unknown, name)).thenComparing(name -> name))
                .map(" (did you mean %s?)"::formatted)
                .orElse("");
    }

    /** Levenshtein's: how many letters to put in, take out or change; case does not count. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
