package dev.platter.localaws.lambda;

import java.util.List;

/**
 * How much may go in and out.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
final class Limits {

    private static final int EVENT = 6 * 1024 * 1024;
    /** The quota is 6 MB; Lambda's own error message gives a hundred bytes more. */
    private static final int RESPONSE = EVENT + 100;

    private Limits() {}

    static boolean takes(byte[] event) {
        return event.length <= EVENT;
    }

    /** What Invoke says to an event that it does not take. */
    static Answer.Refused refusal(byte[] event) {
        return new Answer.Refused(
                "%d byte payload is too large for the RequestResponse invocation type (limit %d bytes)"
                        .formatted(event.length, EVENT));
    }

    /** What a response becomes: an error if it is too large. */
    static Answer answer(String body, int bytes) {
        if (bytes <= RESPONSE) {
            return new Answer.Responded(body);
        }
        return new Answer.FunctionError(new Fault("Function.ResponseSizeTooLarge",
                "Response payload size exceeded maximum allowed payload size (%d bytes).".formatted(RESPONSE),
                List.of()));
    }
}
