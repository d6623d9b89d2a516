package dev.platter.order.menu.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the rest begins; null when there is none
 */
public record Page<T>(List<T> items, @Nullable Place next) {

    public Page {
        items = List.copyOf(items);
    }
}
