package dev.platter.localaws.buckets;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyHandler;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** S3Proxy's own reading of requests, in a web server of ours: its signatures, errors and limits are S3's. */
final class S3Requests extends S3ProxyHandler {

    private static final long MOST_BYTES_IN_ONE_PART = 5L << 30;
    private static final long MOST_BYTES_SIGNED_WHOLE = 128L << 20;
    private static final int MOST_BYTES_IN_A_CHUNK = 16 << 20;
    private static final Duration MOST_SKEW = Duration.ofMinutes(15);

    S3Requests(BlobStore blobs, String accessKey, String secretKey) {
        super(
                blobs,
                AuthenticationType.AWS_V4,
                accessKey,
                secretKey,
                null,
                MOST_BYTES_IN_ONE_PART,
                MOST_BYTES_SIGNED_WHOLE,
                MOST_BYTES_IN_A_CHUNK,
                false,
                CrossOriginResourceSharing.disabled(),
                "",
                Math.toIntExact(MOST_SKEW.toSeconds()));
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PresignedHeaders.of(request).missAny(request)) {
            sendSimpleErrorResponse(
                    request, response, S3ErrorCode.ACCESS_DENIED, PresignedHeaders.RULE, Map.of());
            return;
        }
        try (InputStream body = request.getInputStream()) {
            doHandle(request, request, response, body, new RequestContext());
        } catch (AwsServiceException refused) {
            refuse(refused, request, response);
        } catch (UnsupportedOperationException notHere) {
            // How S3Proxy says that it lacks a part of the API; S3 has a status for that.
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED, notHere.getMessage());
        } catch (IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, malformed.getMessage());
        }
    }

    /** Some of what the store throws has only a status. */
    private void refuse(AwsServiceException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = refused.statusCode();
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            response.setStatus(status);
            return;
        }
        AwsErrorDetails details = refused.awsErrorDetails();
        String code = details == null || details.errorCode() == null ? codeOf(status) : details.errorCode();
        sendSimpleErrorResponse(request, response, code, status, String.valueOf(refused.getMessage()), Map.of());
    }

    private static String codeOf(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> "BadDigest";
            case HttpServletResponse.SC_FORBIDDEN -> "AccessDenied";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "MethodNotAllowed";
            case HttpServletResponse.SC_PRECONDITION_FAILED -> "PreconditionFailed";
            case HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE -> "InvalidRange";
            default -> "InternalError";
        };
    }
}
