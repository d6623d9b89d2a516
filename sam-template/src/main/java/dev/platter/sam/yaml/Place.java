package dev.platter.sam.yaml;

/**
 * Where something stands.
 *
 * @param file as a reader would open it: {@code deploy/order-function/resources.yaml}
 * @param line counted from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
