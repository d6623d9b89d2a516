package dev.platter.order.delivery.domain;

/**
 * What it is like outside.
 *
 * @param wind its mean
 * @param gusts its peaks
 */
public record Weather(Temperature temperature, Speed wind, Speed gusts, Precipitation precipitation) {}
