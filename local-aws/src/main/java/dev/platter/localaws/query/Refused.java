package dev.platter.localaws.query;

/** What the caller asked cannot be done; the code is the one by which the SDK picks its exception. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private Refused(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** As SNS calls it. */
    public static Refused invalidParameter(String rule) {
        return new Refused(400, "InvalidParameter", "Invalid parameter: " + rule);
    }

    /** As SNS calls it. */
    public static Refused invalidValue(String rule) {
        return new Refused(400, "ParameterValueInvalid", rule);
    }

    /** There is no such thing. */
    public static Refused notFound(String what) {
        return new Refused(404, "NotFound", what + " does not exist");
    }

    /** With a code of the service's own. */
    public static Refused because(String code, String rule) {
        return new Refused(400, code, rule);
    }

    /** Of an action that AWS may have. */
    public static Refused unknownAction(String action) {
        return new Refused(400, "InvalidAction", "The action %s is not here".formatted(action));
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    String rule() {
        return String.valueOf(getMessage());
    }
}
