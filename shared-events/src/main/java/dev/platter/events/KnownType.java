package dev.platter.events;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.platter.json.Reading;

/** Finds an event's type, or says what is wrong with it: not one of ours, not that version, not wanted here. */
final class KnownType {

    private static final Pattern VERSIONED = Pattern.compile("(.+\\.)v[0-9]{1,9}");

    static Reading<EventType> of(String name, Class<? extends PlatterEvent> family) {
        return EventTypes.named(name).map(type -> inFamily(type, family))
                .orElseGet(() -> Reading.refused("/type", whyUnknown(name)));
    }

    private static Reading<EventType> inFamily(EventType type, Class<? extends PlatterEvent> family) {
        if (family.isAssignableFrom(type.data())) {
            return new Reading.Read<>(type);
        }
        return Reading.refused("/type", "must be one of " + names(EventTypes.all().stream()
                .filter(wanted -> family.isAssignableFrom(wanted.data())).toList()));
    }

    private static String whyUnknown(String name) {
        List<EventType> otherVersions = otherVersions(name);
        return otherVersions.isEmpty()
                ? "must be the type of an event of Platter"
                : "must be a version that is known here: " + names(otherVersions);
    }

    private static List<EventType> otherVersions(String name) {
        Matcher versioned = VERSIONED.matcher(name);
        return versioned.matches()
                ? EventTypes.all().stream().filter(type -> type.prefix().equals(versioned.group(1))).toList()
                : List.of();
    }

    private static String names(List<EventType> types) {
        return types.stream().map(EventType::name).collect(Collectors.joining(", "));
    }

    private KnownType() {}
}
