package dev.platter.localaws.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.sam.provisioning.CorsRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
class CrossOriginTest {

    private static final String PAGE = "http://localhost:8080";

    private final HttpClient browser = HttpClient.newHttpClient();
    private EmbeddedAws aws;
    private TestBucket bucket;

    @BeforeEach
    void aBucketThatOnePageMayUploadTo(EmbeddedAws aws) {
        this.aws = aws;
        this.bucket = TestBucket.in(aws);
        aws.bucketSettings().cors(bucket.name(), List.of(rule(PAGE)));
    }

    private static CorsRule rule(String origin) {
        return new CorsRule(
                List.of(origin),
                List.of("PUT"),
                List.of("content-type", "if-none-match"),
                List.of("ETag"),
                Duration.ofHours(1));
    }

    @Test
    void thePageIsToldThatItMayUpload() throws Exception {
        HttpResponse<String> answer = preflight(bucket, PAGE, "PUT", "content-type,if-none-match");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertHeader(answer, "access-control-allow-origin", PAGE);
        assertHeader(answer, "access-control-allow-methods", "PUT");
        assertHeader(answer, "access-control-allow-headers", "content-type, if-none-match");
        assertHeader(answer, "access-control-max-age", "3600");
    }

    @Test
    void anotherOriginMethodOrHeaderIsForbidden() throws Exception {
        assertThat(preflight(bucket, "http://localhost:8081", "PUT", "content-type").statusCode()).isEqualTo(403);
        assertThat(preflight(bucket, PAGE, "DELETE", "content-type").statusCode()).isEqualTo(403);
        assertThat(preflight(bucket, PAGE, "PUT", "content-type,x-amz-acl").statusCode()).isEqualTo(403);
    }

    @Test
    void theRulesOfOneBucketAreNotAnothers() throws Exception {
        assertThat(preflight(TestBucket.in(aws), PAGE, "PUT", "content-type").statusCode()).isEqualTo(403);
    }

    @Test
    void newRulesReplaceTheOld() throws Exception {
        aws.bucketSettings().cors(bucket.name(), List.of(rule("https://*.example.com")));

        assertThat(preflight(bucket, PAGE, "PUT", "content-type").statusCode()).isEqualTo(403);
        assertThat(preflight(bucket, "https://www.example.com", "PUT", "content-type").statusCode()).isEqualTo(200);
    }

    @Test
    void theAnswerToTheUploadMayBeReadByThePage() throws Exception {
        HttpResponse<String> answer = upload(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertHeader(answer, "access-control-allow-origin", PAGE);
        assertHeader(answer, "access-control-expose-headers", "ETag");
        assertThat(answer.headers().firstValue("etag")).isPresent();
    }

    @Test
    void theAnswerToAnotherPageMayNotBeRead() throws Exception {
        assertThat(upload("http://localhost:8081").headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void aRuleForAnyOriginSaysSo() throws Exception {
        aws.bucketSettings().cors(bucket.name(), List.of(rule("*")));

        assertHeader(preflight(bucket, PAGE, "PUT", "content-type"), "access-control-allow-origin", "*");
    }

    private HttpResponse<String> preflight(TestBucket of, String origin, String method, String headers)
            throws IOException, InterruptedException {
        URI object = aws.s3().resolve("/" + of.name() + "/a/key");
        return browser.send(
                HttpRequest.newBuilder(object)
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", method)
                        .header("Access-Control-Request-Headers", headers)
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String origin) throws IOException, InterruptedException {
        String url = aws.s3Presigner()
                .presignPutObject(sign -> sign.signatureDuration(Duration.ofMinutes(5))
                        .putObjectRequest(put -> put.bucket(bucket.name()).key("a/key")))
                .url()
                .toString();
        return browser.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Origin", origin)
                        .PUT(BodyPublishers.ofString("hello"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().firstValue(name)).as(name).contains(value);
    }
}
