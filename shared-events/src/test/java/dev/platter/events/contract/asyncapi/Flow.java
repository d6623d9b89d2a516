package dev.platter.events.contract.asyncapi;

import java.util.List;

import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import dev.platter.events.PlatterEvent;

/** A step on the way of events: somebody sends to a channel, or receives from one. */
sealed interface Flow {

    /** A function puts these events into the table, in the transaction that changed the state. */
    record Appends(String service, String function, Channel.EventsTable to, List<EventType> events) implements Flow {

        @SafeVarargs
        Appends(String service, String function, Channel.EventsTable to, Class<? extends PlatterEvent>... events) {
            this(service, function, to, List.of(events).stream().map(Flow::type).toList());
        }
    }

    /** A function sends this event to a queue itself, best effort: it may be lost, and is no part of what a change causes. */
    record Tells(String service, String function, Channel.Queue to, EventType event) implements Flow {

        Tells(String service, String function, Channel.Queue to, Class<? extends PlatterEvent> event) {
            this(service, function, to, type(event));
        }
    }

    /** A function publishes whatever the table's stream brings. */
    record Relays(String service, String function, Channel.EventsTable from, Channel.Topic to) implements Flow {}

    /** A subscription lets these events through to a queue, in every version. */
    record Delivers(Channel.Topic from, Channel.Queue to, List<EventType> events) implements Flow {

        @SafeVarargs
        Delivers(Channel.Topic from, Channel.Queue to, Class<? extends PlatterEvent>... events) {
            this(from, to, List.of(events).stream().map(Flow::type).toList());
        }

        List<String> prefixes() {
            return events.stream().map(EventType::prefix).toList();
        }
    }

    /** A bucket tells a queue of each object that is created in it. */
    record Notifies(String service, String bucket, Channel.Queue to) implements Flow {}

    /** A function works on what the channel brings. */
    record Receives(String service, String function, Channel from) implements Flow {}

    private static EventType type(Class<? extends PlatterEvent> event) {
        return EventTypes.named(EventTypes.of(event)).orElseThrow();
    }
}
