package dev.platter.events;

/** What of the weather couriers are warned of. */
public enum DeliveryHazard {
    /** Measured in degrees Celsius. */
    HEAT,
    /** Measured in kilometres an hour, by the gusts. */
    STORM
}
