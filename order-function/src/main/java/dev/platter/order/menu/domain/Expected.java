package dev.platter.order.menu.domain;

import java.util.Set;

/** Which versions of a dish a change is meant for; of any other, its author has not seen what would be lost. */
public sealed interface Expected {

    /** Whatever it is now. */
    record Any() implements Expected {}

    /** One of these; where there are none, no version at all. */
    record OneOf(Set<DishVersion> versions) implements Expected {

        /** Nobody has seen so many versions of one dish, and the condition of a write has room for them. */
        public static final int MOST = 20;

        public OneOf {
            if (versions.size() > MOST) {
                throw new IllegalArgumentException(versions.size() + " versions");
            }
            versions = Set.copyOf(versions);
        }
    }

    /** Whether a change that was meant for these would have made this version, whatever is left of the dish. */
    default boolean precedes(long number) {
        return switch (this) {
            case Any() -> true;
            case OneOf(var versions) -> versions.stream().anyMatch(version -> version.number() + 1 == number);
        };
    }
}
