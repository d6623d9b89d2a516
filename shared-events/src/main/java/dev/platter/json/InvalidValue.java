package dev.platter.json;

/**
 * Thrown by a record's constructor for a value that cannot be. Where the record was being read from JSON, {@link StrictJson}
 * answers a {@link Refusal} instead; thrown elsewhere it is a bug of the caller.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String rule;

    /** A rule that the value as a whole breaks: "must be an ISO 4217 currency code". */
    public InvalidValue(String rule) {
        super(rule);
        this.field = "";
        this.rule = rule;
    }

    /**
     * A rule that one field breaks.
     *
     * @param field the component's name, or a relative path below the record: {@code "lines/1/dishId"}
     */
    public InvalidValue(String field, String rule) {
        super(field + " " + rule);
        this.field = field;
        this.rule = rule;
    }

    /** The refusal as seen from the record that threw this. */
    public Refusal refusal() {
        return new Refusal(field.isEmpty() ? "" : "/" + field, rule);
    }
}
