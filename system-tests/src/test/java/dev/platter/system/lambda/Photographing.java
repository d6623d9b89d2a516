package dev.platter.system.lambda;

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
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import dev.platter.issuer.DemoUser;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A restaurant that uploads a photo, where the functions themselves are Lambda's. */
record Photographing(Functions functions) {

    /** Announces a photo and puts it where the answer says. @return its id */
    String upload(String dish) {
        byte[] photo = photo();
        InQueue.of(functions, "photo-uploads").taken();
        JsonNode answer = functions.get("photoApi")
                .answer(ApiEvent.post("/photos", """
                {"dishId":"%s","contentType":"image/jpeg","bytes":%d}""".formatted(dish, photo.length))
                        .by(DemoUser.RESTAURANT.sub()));
        JsonNode announced = JsonMapper.shared().readTree(answer.path("body").asString());
        assertThat(put(announced.at("/upload/url").asString(), photo)).isEqualTo(200);
        return announced.path("photoId").asString();
    }

    /** What S3 tells the queue, taken out of it. */
    List<String> notifications() {
        return InQueue.of(functions, "photo-uploads").taken().stream().map(Message::body).toList();
    }

    /** Of the events of a photo those that the subscription of {@code dish-photos} lets through. */
    List<String> thumbnailsCreated(String id) {
        return functions.aws().dynamoDbClient()
                .query(query -> query.tableName(functions.archives().named("photo-events"))
                        .keyConditionExpression("pk = :id")
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(id))))
                .items().stream()
                .map(EventItem::of)
                .filter(event -> event.type().startsWith("platter.photo.thumbnails-created."))
                .map(EventItem::json)
                .toList();
    }

    private static int put(String url, byte[] photo) {
        try (var http = HttpClient.newHttpClient()) {
            var upload = HttpRequest.newBuilder(URI.create(url))
                    .header("content-type", "image/jpeg")
                    .header("if-none-match", "*")
                    .PUT(BodyPublishers.ofByteArray(photo))
                    .build();
            return http.send(upload, BodyHandlers.discarding()).statusCode();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
