package dev.platter.thumbnail.domain;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.Envelope;
import dev.platter.events.Origin;
import dev.platter.events.PhotoEvent;
import dev.platter.events.PhotoId;

/** What is told of a photo. The correlation id is the photo's id: all that becomes of a photo is tied together by it. */
final class PhotoEvents {

    private static final URI SOURCE = URI.create("/platter/thumbnail-function");

    private PhotoEvents() {}

    /** A photo settles once, so its events are numbered from 1. */
    static List<Envelope<PhotoEvent>> of(PhotoId photo, Instant now, PhotoEvent... events) {
        var origin = new Origin(SOURCE, photo.value(), null);
        return IntStream.range(0, events.length).mapToObj(i -> Envelope.of(origin, i + 1, now, events[i])).toList();
    }
}
