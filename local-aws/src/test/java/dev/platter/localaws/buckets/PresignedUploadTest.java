package dev.platter.localaws.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
class PresignedUploadTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private EmbeddedAws aws;
    private TestBucket bucket;

    @BeforeEach
    void aBucket(EmbeddedAws aws) {
        this.aws = aws;
        this.bucket = TestBucket.in(aws);
    }

    @Test
    void exactlyWhatWasSignedIsStored() throws Exception {
        assertThat(status(upload("hello"))).isEqualTo(200);
        assertThat(bucket.text("key")).isEqualTo("hello");
        assertThat(aws.s3Client().headObject(head -> head.bucket(bucket.name()).key("key")).contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void anotherSizeIsForbidden() throws Exception {
        assertThat(status(upload("hello!"))).isEqualTo(403);
        assertThat(status(upload("hell"))).isEqualTo(403);
        assertNothingStored();
    }

    @Test
    void anotherTypeOrNoneIsForbidden() throws Exception {
        assertThat(status(upload("hello").setHeader("content-type", "image/png"))).isEqualTo(403);
        assertThat(status(HttpRequest.newBuilder(signed(Duration.ofMinutes(5)))
                .header("if-none-match", "*")
                .PUT(BodyPublishers.ofString("hello")))).isEqualTo(403);
        assertNothingStored();
    }

    @Test
    void anUploadThatMayReplaceIsForbidden() throws Exception {
        assertThat(status(upload("hello").setHeader("if-none-match", "\"another\""))).isEqualTo(403);
        assertThat(status(HttpRequest.newBuilder(signed(Duration.ofMinutes(5)))
                .header("content-type", "image/jpeg")
                .PUT(BodyPublishers.ofString("hello")))).isEqualTo(403);
        assertNothingStored();
    }

    @Test
    void anotherKeyOrMethodIsForbidden() throws Exception {
        URI other = URI.create(signed(Duration.ofMinutes(5)).toString().replace("/key?", "/other?"));

        assertThat(status(HttpRequest.newBuilder(other)
                .header("content-type", "image/jpeg")
                .header("if-none-match", "*")
                .PUT(BodyPublishers.ofString("hello")))).isEqualTo(403);
        assertThat(status(upload("hello").GET())).isEqualTo(403);
    }

    @Test
    void metadataThatWasNotSignedIsForbidden() throws Exception {
        assertThat(status(upload("hello").header("x-amz-meta-author", "me"))).isEqualTo(403);
        assertNothingStored();
    }

    @Test
    void aSecondUploadFailsItsCondition() throws Exception {
        status(upload("hello"));

        assertThat(status(upload("olleh"))).isEqualTo(412);
        assertThat(bucket.text("key")).isEqualTo("hello");
    }

    @Test
    void ofFourUploadsAtOnceOneWins() {
        var answers = IntStream.range(0, 4)
                .mapToObj(number -> browser.sendAsync(upload("hell" + number).build(), BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .allMatch(status -> status == 412 || status == 409);
    }

    @Test
    void anUrlThatIsOverIsForbidden() {
        HttpRequest upload = upload(signed(Duration.ofSeconds(1)), "hello").build();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(browser.send(upload, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(403));
    }

    @Test
    void withoutASignatureNothingIsReadOrWritten() throws Exception {
        bucket.put("key", "hello");
        URI unsigned = aws.s3().resolve("/" + bucket.name() + "/key");

        assertThat(status(HttpRequest.newBuilder(unsigned))).isEqualTo(403);
        assertThat(status(HttpRequest.newBuilder(unsigned).PUT(BodyPublishers.ofString("x")))).isEqualTo(403);
    }

    private HttpRequest.Builder upload(String body) {
        return upload(signed(Duration.ofMinutes(5)), body);
    }

    private static HttpRequest.Builder upload(URI url, String body) {
        return HttpRequest.newBuilder(url)
                .header("content-type", "image/jpeg")
                .header("if-none-match", "*")
                .PUT(BodyPublishers.ofString(body));
    }

    /** For five bytes of a JPEG. */
    private URI signed(Duration validity) {
        return URI.create(aws.s3Presigner()
                .presignPutObject(sign -> sign.signatureDuration(validity)
                        .putObjectRequest(put -> put.bucket(bucket.name())
                                .key("key")
                                .contentType("image/jpeg")
                                .contentLength(5L)
                                .ifNoneMatch("*")))
                .url()
                .toString());
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private void assertNothingStored() {
        assertThat(aws.s3Client().listObjectsV2(list -> list.bucket(bucket.name())).contents()).isEmpty();
    }
}
