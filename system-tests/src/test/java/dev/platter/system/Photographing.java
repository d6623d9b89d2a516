package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A restaurant that photographs its dishes and uploads what it photographed. */
record Photographing(Platter platter) {

    /** Asks where a photo of this size and type may be uploaded. */
    Answer announce(String dishId, String contentType, int bytes) {
        var answer = platter.postJson("/photos", """
                {"dishId":"%s","contentType":"%s","bytes":%d}""".formatted(dishId, contentType, bytes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** Announces these bytes and uploads them, which must be taken. @return the photo's id */
    String upload(String dishId, String contentType, byte[] photo) {
        var announced = announce(dishId, contentType, photo.length);
        assertThat(put(announced, contentType, photo)).isEqualTo(200);
        return announced.at("/photoId");
    }

    /** Uploads to where the answer says. @return the status that S3 answers */
    int put(Answer announced, String contentType, byte[] photo) {
        return platter.send(upload(announced)
                .header("content-type", contentType)
                .header("if-none-match", "*")
                .PUT(BodyPublishers.ofByteArray(photo))
                .build()).status();
    }

    /** Whether a browser would let a page of this origin upload there. */
    boolean mayPut(Answer announced, String origin) {
        var preflight = platter.send(upload(announced)
                .header("origin", origin)
                .header("access-control-request-method", "PUT")
                .header("access-control-request-headers", "content-type,if-none-match")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        return preflight.status() == 200 && preflight.header("access-control-allow-origin").equals(origin);
    }

    private static HttpRequest.Builder upload(Answer announced) {
        return HttpRequest.newBuilder(URI.create(announced.at("/upload/url")));
    }

    /** The photo, once it is ready or rejected. */
    Answer settled(String photoId) {
        return await().atMost(Platter.PATIENCE).pollInterval(Duration.ofMillis(50))
                .until(() -> platter.get("/photos/" + photoId),
                        photo -> !photo.at("/status").equals("AWAITING_UPLOAD"));
    }

    /** A whole PNG file that says it has this size, around next to no data. */
    static byte[] png(int width, int height) {
        var file = ByteBuffer.allocate(8 + 25 + 20 + 12).putLong(0x89504E470D0A1A0AL);
        chunk(file, "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array());
        chunk(file, "IDAT", new byte[8]);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) sum.getValue());
    }

    /**
     * A photo with something on it.
     *
     * @param format as ImageIO calls it: jpg, png
     */
    static byte[] photo(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.RED));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
