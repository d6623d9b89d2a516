package dev.platter.server.host;

/** Something that a service's templates ask for is not there; the message names it, and is all that a reader needs. */
public final class CannotStart extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final String USUAL_REMEDY = "The service's templates say what it needs. Create its resources where the "
            + "AWS SDK's settings point (AWS_ENDPOINT_URL, AWS_REGION, PLATTER_STAGE), and set the variables that only a "
            + "deployment knows.";

    private final String remedy;

    /** @param message names the service, its function and what is missing */
    public CannotStart(String message) {
        super(message);
        this.remedy = USUAL_REMEDY;
    }

    /** The same, with what led to it. */
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
        this.remedy = USUAL_REMEDY;
    }

    /** The same, with what to do about it. */
    public CannotStart(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do, in a line. */
    public String remedy() {
        return remedy;
    }
}
