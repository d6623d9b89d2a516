package dev.platter.system.templates;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;

/** The variables that a template sets for one function, and which of them its code asks for. */
final class AskedVariables extends PropertySource<Map<String, String>> {

    private static final String AS_VARIABLES_ARE_NAMED = "[A-Z][A-Z0-9_]*";

    private final Set<String> asked = new ConcurrentSkipListSet<>();

    AskedVariables(Map<String, String> variables) {
        super("the function's template", variables);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        if (name.matches(AS_VARIABLES_ARE_NAMED)) {
            asked.add(name);
        }
        return getSource().get(name);
    }

    /** Set or not. */
    Set<String> asked() {
        return asked;
    }
}
