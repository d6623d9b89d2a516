package dev.platter.localaws.topics;

/** What the caller asked cannot be done; the code is the one by which the SDK picks its exception. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private Refused(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refused invalidParameter(String rule) {
        return new Refused(400, "InvalidParameter", "Invalid parameter: " + rule);
    }

    static Refused invalidValue(String rule) {
        return new Refused(400, "ParameterValueInvalid", rule);
    }

    static Refused notFound(String what) {
        return new Refused(404, "NotFound", what + " does not exist");
    }

    static Refused batch(String code, String rule) {
        return new Refused(400, code, rule);
    }

    static Refused unknownAction(String action) {
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
