package dev.platter.system.templates;

/**
 * One thing that is done to one resource, as IAM judges it.
 *
 * @param action such as {@code dynamodb:PutItem}
 * @param resource an ARN; all objects of a bucket are one
 */
record Access(String action, String resource) implements Comparable<Access> {

    @Override
    public int compareTo(Access other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return action + " on " + resource;
    }
}
