package dev.platter.sam.yaml;

import java.util.List;
import java.util.stream.Stream;

/** The exports, parameters and conditions that an evaluation has come through, so that a ring is noticed. */
record Trail(List<String> steps) {

    static final Trail START = new Trail(List.of());

    Trail through(Place place, String name, String step) {
        Trail longer = new Trail(Stream.concat(steps.stream(), Stream.of(step)).toList());
        if (steps.contains(step)) {
            throw new TemplateRefused(
                    place, name, "leads back to itself: " + String.join(" -> ", longer.from(step)));
        }
        return longer;
    }

    private List<String> from(String step) {
        return steps.subList(steps.indexOf(step), steps.size());
    }
}
