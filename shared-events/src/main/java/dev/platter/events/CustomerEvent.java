package dev.platter.events;

/** What happens to a customer's account. */
public sealed interface CustomerEvent extends PlatterEvent permits CustomerRegistered {

    CustomerId customerId();

    @Override
    default String subject() {
        return customerId().value();
    }
}
