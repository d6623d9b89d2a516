package dev.platter.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamContext;

/** Writes RFC 6901 JSON Pointers. */
final class Pointers {

    /** A name longer than this, or with control characters, is somebody's attack on our logs: the pointer ends above it. */
    private static final int LONGEST_NAME = 100;

    static String of(List<Reference> path) {
        return join(path.stream().map(Pointers::token).toList());
    }

    static String of(TokenStreamContext innermost) {
        Deque<String> tokens = new ArrayDeque<>();
        for (TokenStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            tokens.addFirst(at.inArray() ? String.valueOf(at.getCurrentIndex()) : token(at.currentName()));
        }
        return join(List.copyOf(tokens));
    }

    private static String token(Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex()) : token(step.getPropertyName());
    }

    private static String token(@Nullable String name) {
        return name == null ? "" : name.replace("~", "~0").replace("/", "~1");
    }

    private static String join(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            if (token.length() > LONGEST_NAME || token.chars().anyMatch(Character::isISOControl)) {
                break;
            }
            pointer.append('/').append(token);
        }
        return pointer.toString();
    }

    private Pointers() {}
}
