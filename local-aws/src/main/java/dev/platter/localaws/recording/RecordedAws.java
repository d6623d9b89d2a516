package dev.platter.localaws.recording;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.loopback.LoopbackServer;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * The embedded AWS behind a door of its own, which notes who passes: for a process that is not this one and whose clients
 * nobody can look into. One for each process, then its calls are told apart.
 */
public final class RecordedAws implements AutoCloseable {

    private final EmbeddedAws aws;
    private final List<AwsCall> calls = new CopyOnWriteArrayList<>();
    private final LoopbackServer door;

    private RecordedAws(EmbeddedAws aws) {
        this.aws = aws;
        this.door = LoopbackServer.start("recorded-aws", http(), new Door(services(aws), this::note));
    }

    /** Opens a door; what it notes begins empty. */
    public static RecordedAws before(EmbeddedAws aws) {
        return new RecordedAws(aws);
    }

    /** Takes what S3 takes: any key in a path, and header names as they were written. */
    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setHttpCompliance(HttpCompliance.LEGACY);
        http.setUriCompliance(UriCompliance.LEGACY);
        http.setHeaderCacheCaseSensitive(true);
        return http;
    }

    private static Map<String, URI> services(EmbeddedAws aws) {
        return Map.of("dynamodb", aws.dynamoDb(), "sqs", aws.sqs(), "sns", aws.sns(), "s3", aws.s3(), "ses", aws.ses());
    }

    private void note(Stream<AwsCall> made) {
        calls.addAll(made.toList());
    }

    /** Where every service is. */
    public URI uri() {
        return door.uri();
    }

    /** The environment variables by which a process's SDK comes through this door. */
    public Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(aws.accessVariables());
        variables.put("AWS_ENDPOINT_URL", uri().toString());
        return Map.copyOf(variables);
    }

    /** What was asked for since it was opened or {@link #forget()}, in order; refused calls and the SDK's repeats too. */
    public List<AwsCall> calls() {
        return List.copyOf(calls);
    }

    /** Begins anew. */
    public void forget() {
        calls.clear();
    }

    @Override
    public void close() {
        door.close();
    }
}
