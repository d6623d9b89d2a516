package dev.platter.runtime.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A request that is answered here, with success: as the script says, or with nothing. */
record RehearsedRequest(HttpExecuteRequest request, Script script) implements ExecutableHttpRequest {

    @Override
    public HttpExecuteResponse call() {
        var body = body().getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200)
                        .putHeader("Content-Length", Integer.toString(body.length)).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    /** DynamoDB and SQS are asked in JSON, with the operation in a header; SNS and S3 otherwise. */
    private String body() {
        return request.httpRequest().firstMatchingHeader("X-Amz-Target")
                .map(target -> script.answer(target.substring(target.indexOf('.') + 1)))
                .orElse("");
    }

    @Override
    public void abort() {
        // Answered at once, so there is nothing to abort.
    }
}
