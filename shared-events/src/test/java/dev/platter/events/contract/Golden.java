package dev.platter.events.contract;

/**
 * An event as it was once written, kept for as long as somebody may still send it.
 *
 * @param type the type's name: {@code platter.order.submitted.v1}
 * @param name what is special about it
 * @param json the whole event
 */
public record Golden(String type, String name, String json) {

    /** One that a later producer wrote: it has fields that we cannot write again. */
    public boolean fromTheFuture() {
        return name.startsWith("additional-");
    }

    @Override
    public String toString() {
        return type + "/" + name;
    }
}
