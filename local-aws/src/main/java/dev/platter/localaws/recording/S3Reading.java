package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.stream.Stream;

/** S3 names no operation: method and path tell. Buckets stand in the path. */
final class S3Reading implements Reading {

    @Override
    public Stream<AwsCall> calls(Sent request) {
        String resource = URLDecoder.decode(request.path().substring(1).replace("+", "%2B"), UTF_8);
        AwsCall call = new AwsCall("s3", action(request.method(), resource), resource);
        String source = URLDecoder.decode(request.header("x-amz-copy-source"), UTF_8);
        return source.isEmpty() ? Stream.of(call) : Stream.of(call, new AwsCall("s3", "GetObject", source));
    }

    /** Heads are allowed by the same actions as bodies, and so are the parts of an upload. */
    private static String action(String method, String resource) {
        boolean object = resource.contains("/");
        return switch (method) {
            case "GET", "HEAD" -> object ? "GetObject" : "ListBucket";
            case "PUT", "POST" -> object ? "PutObject" : "CreateBucket";
            case "DELETE" -> object ? "DeleteObject" : "DeleteBucket";
            default -> method;
        };
    }
}
