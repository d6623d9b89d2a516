package dev.platter.events;

/** What the weather means for deliveries, and where it is asked after. */
public sealed interface DeliveryEvent extends PlatterEvent permits DeliveryAlertRaised, DeliveryConditionsLookedUp {

    PostalCode postalCode();
}
