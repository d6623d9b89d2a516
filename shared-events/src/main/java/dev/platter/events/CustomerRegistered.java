package dev.platter.events;

import java.time.Instant;

/** Somebody has an account now. Name and address are the account's, never an event's. */
public record CustomerRegistered(CustomerId customerId, Instant registeredAt) implements CustomerEvent {}
