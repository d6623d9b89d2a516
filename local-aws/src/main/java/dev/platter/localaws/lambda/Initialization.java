package dev.platter.localaws.lambda;

/** How an execution environment comes to be. */
public enum Initialization {

    /** A process is started for the first invocation. */
    ON_DEMAND("on-demand"),

    /**
     * A process was started when the version was published, was stored, and is restored for the first invocation.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">SnapStart</a>
     */
    SNAP_START("snap-start");

    private final String type;

    Initialization(String type) {
        this.type = type;
    }

    /** As AWS_LAMBDA_INITIALIZATION_TYPE has it. */
    String type() {
        return type;
    }
}
