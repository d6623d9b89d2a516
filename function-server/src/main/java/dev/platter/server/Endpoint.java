package dev.platter.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.platter.server.host.CannotStart;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A service of AWS, or of what stands for it, at the start of an app: whether it answers, and takes our credentials.
 *
 * @param service of ours, that asks
 * @param name of AWS's, in words
 * @param address where the SDK's settings name it, if they do
 * @param variable the SDK's own setting for this service's address
 */
record Endpoint(String service, String name, Optional<URI> address, String variable) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    /** For a request that shall not be waited for as long as the SDK would: its retries alone take minutes. */
    static final Consumer<AwsRequestOverrideConfiguration.Builder> IN_TIME = limits -> limits.apiCallTimeout(PATIENCE);

    private static final Set<String> NOT_OUR_CREDENTIALS = Set.of("UnrecognizedClientException",
            "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidSignatureException", "SignatureDoesNotMatch",
            "IncompleteSignatureException", "IncompleteSignature", "MissingAuthenticationTokenException",
            "MissingAuthenticationToken", "ExpiredTokenException", "ExpiredToken", "AccessDeniedException",
            "AccessDenied");

    String place() {
        return address.map(URI::toString).orElse("AWS");
    }

    /**
     * The answer; a refusal that is about neither the way nor the credentials is thrown as it is.
     *
     * @throws CannotStart if there is no answer, or the credentials are not taken
     */
    <T> T ask(Supplier<T> call) {
        address.ifPresent(this::connect);
        try {
            return call.get();
        } catch (CompletionException asynchronous) {
            return failed(asynchronous.getCause() == null ? asynchronous : asynchronous.getCause());
        } catch (AwsServiceException | SdkClientException fault) {
            return failed(fault);
        }
    }

    /** Before the SDK tries, with its retries: it would be some seconds before it says that nobody listens. */
    private void connect(URI address) {
        try (var socket = new Socket()) {
            int port = address.getPort() > 0 ? address.getPort() : address.getScheme().equals("https") ? 443 : 80;
            socket.connect(new InetSocketAddress(address.getHost(), port), Math.toIntExact(TO_CONNECT.toMillis()));
        } catch (IOException fault) {
            throw unreachable(fault);
        }
    }

    private <T> T failed(Throwable fault) {
        throw switch (fault) {
            case AwsServiceException refused when refused.awsErrorDetails().errorCode() == null ->
                new CannotStart("%s: what answers at %s is not %s: HTTP %d".formatted(service, place(), name,
                        refused.statusCode()), elsewhere());
            case AwsServiceException refused when NOT_OUR_CREDENTIALS.contains(refused.awsErrorDetails().errorCode()) ->
                new CannotStart("%s: %s at %s refuses the credentials: %s".formatted(service, name, place(),
                        refused.awsErrorDetails().errorMessage()),
                        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, to ones that it knows and that "
                                + "may do this.");
            case SdkClientException client when isWithoutCredentials(client) ->
                new CannotStart(service + ": the AWS SDK finds no credentials",
                        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE; emulators take any.");
            case SdkClientException client -> unreachable(client);
            case RuntimeException other -> other;
            default -> new IllegalStateException(fault);
        };
    }

    private static boolean isWithoutCredentials(SdkClientException fault) {
        return words(fault).contains("Unable to load credentials");
    }

    private CannotStart unreachable(Exception fault) {
        return new CannotStart("%s: %s does not answer at %s: %s".formatted(service, name, place(), words(fault)),
                elsewhere());
    }

    private String elsewhere() {
        return "Start it, or set AWS_ENDPOINT_URL or %s to where it is.".formatted(variable);
    }

    private static String words(Exception fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
