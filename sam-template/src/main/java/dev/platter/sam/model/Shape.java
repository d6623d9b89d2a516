package dev.platter.sam.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The properties that a type may have.
 *
 * @param read those that the model holds
 * @param withoutLocalEffect those that only AWS heeds, each with the reason why leaving it out makes no difference here
 */
record Shape(Set<String> read, Map<String, String> withoutLocalEffect) {

    static Shape of(String... read) {
        return new Shape(Set.of(read), Map.of());
    }

    Shape heededOnlyOnAws(Map<String, String> reasons) {
        return new Shape(read, Map.copyOf(reasons));
    }

    Set<String> known() {
        Set<String> known = new LinkedHashSet<>(read);
        known.addAll(withoutLocalEffect.keySet());
        return known;
    }
}
