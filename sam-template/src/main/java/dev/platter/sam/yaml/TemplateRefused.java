package dev.platter.sam.yaml;

/**
 * A template says something that cannot be meant. The message reads {@code file:line: name: what is wrong}, so that an
 * IDE's console leads there.
 */
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param name the logical id, or the key where there is none
     */
    public TemplateRefused(Place place, String name, String rule) {
        super("%s: %s: %s".formatted(place, name, rule));
    }
}
