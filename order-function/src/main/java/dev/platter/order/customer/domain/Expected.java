package dev.platter.order.customer.domain;

import java.util.Set;

/** Which versions of a profile a change is meant for; of any other, its author has not seen what would be lost. */
public sealed interface Expected {

    /** Whatever it is now. */
    record Any() implements Expected {}

    /** One of these; where there are none, no version at all. */
    record OneOf(Set<Long> versions) implements Expected {

        /** Nobody has seen so many versions of one profile, and the condition of a write has room for them. */
        public static final int MOST = 20;

        public OneOf {
            if (versions.size() > MOST) {
                throw new IllegalArgumentException(versions.size() + " versions");
            }
            versions = Set.copyOf(versions);
        }
    }

    /** Whether a change that was meant for these would have made this version. */
    default boolean precedes(long version) {
        return switch (this) {
            case Any() -> true;
            case OneOf(var versions) -> versions.contains(version - 1);
        };
    }
}
