package dev.platter.localaws.query;

/** What a caller of a service can do, by the names of its API. */
@FunctionalInterface
public interface QueryActions {

    /**
     * Does it, and answers what belongs into the result element.
     *
     * @throws Refused if it cannot be done
     */
    Xml perform(String action, Parameters call);
}
