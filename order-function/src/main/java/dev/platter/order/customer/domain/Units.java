package dev.platter.order.customer.domain;

/** The units in which a customer reads temperatures and speeds; in a profile by its name, attribute {@code units}. */
public enum Units {
    /** Degrees Celsius, kilometres an hour. */
    METRIC,
    /** Degrees Fahrenheit, miles an hour. */
    IMPERIAL
}
