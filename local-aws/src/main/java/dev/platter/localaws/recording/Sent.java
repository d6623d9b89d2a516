package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.platter.localaws.query.Parameters;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it came.
 *
 * @param target path and query, encoded as they were
 * @param headers with their names as they were written: a signature covers them
 */
record Sent(String method, String target, List<HttpField> headers, byte[] body) {

    /** In the header of a signed request, or in the query of a presigned one: key, day, region, service. */
    private static final Pattern SCOPE = Pattern
            .compile("Credential=[^/%]+(?:/|%2F)\\d+(?:/|%2F)[^/%]+(?:/|%2F)(\\w+)");

    static Sent of(Request request) throws IOException {
        List<HttpField> headers = request.getHeaders().stream().toList();
        byte[] body = BufferUtil.toArray(Content.Source.asByteBuffer(request));
        return new Sent(request.getMethod(), request.getHttpURI().getPathQuery(), headers, body);
    }

    /** The service whose keys signed it; empty if none did. */
    String service() {
        Matcher scope = SCOPE.matcher(header("Authorization") + " " + target);
        return scope.find() ? scope.group(1) : "";
    }

    /** Empty if there is none. */
    String header(String name) {
        return headers.stream().filter(field -> field.is(name)).map(HttpField::getValue).findFirst().orElse("");
    }

    String path() {
        return target.split("\\?", 2)[0];
    }

    /** The operation of AWS's JSON protocol. */
    String operation() {
        String operation = header("X-Amz-Target");
        return operation.substring(operation.indexOf('.') + 1);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text());
    }

    Parameters form() {
        return Parameters.of(text());
    }

    String text() {
        return new String(body, UTF_8);
    }
}
