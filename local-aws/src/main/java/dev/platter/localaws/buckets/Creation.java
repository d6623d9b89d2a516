package dev.platter.localaws.buckets;

import java.util.Arrays;

/** How an object came to be, as its event's name says. A form's upload cannot be told from a PUT here. */
enum Creation {
    PUT("Put"), COPY("Copy"), COMPLETE_MULTIPART_UPLOAD("CompleteMultipartUpload");

    private static final String ALL = "s3:ObjectCreated:*";

    private final String name;

    Creation(String name) {
        this.name = name;
    }

    /** The name in an event's record, which has no {@code s3:}. */
    String eventName() {
        return "ObjectCreated:" + name;
    }

    /** Whether a configured event, {@code s3:ObjectCreated:*}, is this one. */
    boolean matches(String configured) {
        return configured.equals(ALL) || configured.equals("s3:" + eventName());
    }

    static void mustBeHere(String configured) {
        if (Arrays.stream(values()).noneMatch(creation -> creation.matches(configured))) {
            throw new IllegalArgumentException(
                    "the event %s is not here, only %s and its kinds".formatted(configured, ALL));
        }
    }
}
