package dev.platter.thumbnail;

import dev.platter.server.FunctionServer;
import dev.platter.thumbnail.function.ThumbnailFunctions;

/** Runs the service as a plain Spring Boot app. */
public final class ThumbnailApplication {

    private ThumbnailApplication() {}

    public static void main(String[] args) {
        FunctionServer.run("thumbnail-function", new ThumbnailFunctions(), args);
    }
}
