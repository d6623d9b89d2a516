package dev.platter.order.activity.domain;

import java.time.Instant;

import dev.platter.events.ActivityKind;

/**
 * What an app tells that its user did.
 *
 * @param activityId as the app names it, among those of its user
 */
public record ToldActivity(String activityId, ActivityKind kind, String target, Instant occurredAt) {}
