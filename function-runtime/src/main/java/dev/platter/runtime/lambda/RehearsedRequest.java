package dev.platter.runtime.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A request that is answered here, with success and an empty answer. */
record RehearsedRequest(HttpExecuteRequest request) implements ExecutableHttpRequest {

    private static final String JSON = "application/x-amz-json";

    @Override
    public HttpExecuteResponse call() {
        var type = request.httpRequest().firstMatchingHeader("Content-Type").orElse("");
        var body = (type.startsWith(JSON) ? "{}" : "").getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200)
                        .putHeader("Content-Type", type)
                        .putHeader("Content-Length", Integer.toString(body.length)).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public void abort() {
        // Answered at once, so there is nothing to abort.
    }
}
