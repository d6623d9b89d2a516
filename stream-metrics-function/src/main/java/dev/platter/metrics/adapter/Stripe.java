package dev.platter.metrics.adapter;

import java.util.random.RandomGenerator;

/**
 * Which of a bucket's items a process adds to. All writers of a moment add to the same minute, hour and day; on one item
 * their transactions would conflict, the more the more shards the streams have. So each process draws a stripe when it
 * starts and keeps it (a Lambda environment serves one batch at a time), and readers add the stripes up.
 */
public record Stripe(int number) {

    /** Enough for the writers of a busy day to pass each other, few enough to read them all. */
    public static final int COUNT = 8;

    public Stripe {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("a stripe is from 0 to " + (COUNT - 1) + ", not " + number);
        }
    }

    /** Any of them. */
    public static Stripe drawn(RandomGenerator random) {
        return new Stripe(random.nextInt(COUNT));
    }
}
