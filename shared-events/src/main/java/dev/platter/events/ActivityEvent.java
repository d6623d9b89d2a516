package dev.platter.events;

/** What visitors do in the shop before they order. */
public sealed interface ActivityEvent extends PlatterEvent permits ActivityRecorded {

    String activityId();

    @Override
    default String subject() {
        return activityId();
    }
}
