package dev.platter.sam.yaml;

/**
 * One resource among all stacks.
 *
 * @param stack the service and the part of it: {@code order-function/resources}
 */
public record ResourceId(String stack, String logicalId) {

    /** The service whose stack it is. */
    public String service() {
        return stack.substring(0, stack.indexOf('/'));
    }

    @Override
    public String toString() {
        return stack + "." + logicalId;
    }
}
