package dev.platter.thumbnail.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.Envelope;
import dev.platter.events.PhotoEvent;

/** The one change of a photo: what it became and the events that say so, written together or not at all. */
public record Settlement(Photo photo, List<Envelope<PhotoEvent>> events, Instant settledAt) {}
