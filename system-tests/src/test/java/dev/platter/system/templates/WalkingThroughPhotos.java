package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Every way that a photo can take, up to the menu and the figures. */
record WalkingThroughPhotos(LoneFunctions functions) {

    /** Who owns the seeded restaurants, and so may show photos of their dishes. */
    private static final String RESTAURATEUR = "demo-restaurant";

    void everyWay() {
        photographed(photo(), "READY");
        photographed("no photo at all".getBytes(StandardCharsets.UTF_8), "REJECTED");
        functions.until(() -> functions.answer("menuApi", Call.of("GET /menu").query("restaurant", "sakura")).toString()
                .contains("https://thumbnails.example/"));
        functions.until(() -> functions.answer("metricsApi", Call.of("GET /metrics")).toString()
                .contains("\"photos\":1"));
    }

    private void photographed(byte[] photo, String status) {
        var announced = functions.answer("photoApi", Call.of("POST /photos").by(RESTAURATEUR).body("""
                {"dishId":"ramen","contentType":"image/png","bytes":%d}""".formatted(photo.length)));
        upload(announced.at("/upload/url").asString(), photo);
        var follow = Call.of("GET /photos/{photoId}").path("photoId", announced.at("/photoId").asString())
                .by(RESTAURATEUR);
        functions.until(() -> functions.answer("photoApi", follow).at("/status").asString().equals(status));
    }

    private static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static void upload(String url, byte[] photo) {
        var put = HttpRequest.newBuilder(URI.create(url)).header("content-type", "image/png")
                .header("if-none-match", "*").PUT(BodyPublishers.ofByteArray(photo)).build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }
}
