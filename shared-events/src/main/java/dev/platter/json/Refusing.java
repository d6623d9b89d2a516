package dev.platter.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns Jackson's complaint into a place and a rule; none of its own words gets through. */
final class Refusing {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.defaults();

    static Refusal because(JacksonException complaint, JsonParser parser) {
        if (complaint.getCause() instanceof InvalidValue invalid) {
            return invalid.refusal().under(Pointers.of(complaint.getPath()));
        }
        return switch (complaint) {
            case InputCoercionException number -> at(number, ExpectedKind.inRange(number.getTargetType()));
            case InvalidNullException missing -> at(missing, "is required");
            case UnrecognizedPropertyException unknown -> at(unknown, "is not a known field");
            case MismatchedInputException wrong ->
                at(wrong, ExpectedKind.of(wrong.getTargetType()));
            case StreamConstraintsException _ -> new Refusal("", tooMuch());
            case StreamReadException malformed when isRepeatedField(malformed) ->
                new Refusal(Pointers.of(parser.streamReadContext()), "must not appear twice");
            case StreamReadException malformed -> new Refusal("", notJson(malformed.getLocation()));
            default -> throw complaint;
        };
    }

    private static Refusal at(JacksonException complaint, String rule) {
        return new Refusal(Pointers.of(complaint.getPath()), rule);
    }

    private static String tooMuch() {
        return "must not be nested deeper than " + LIMITS.getMaxNestingDepth()
                + " levels, nor have numbers of more than " + LIMITS.getMaxNumberLength()
                + " digits or names of more than " + LIMITS.getMaxNameLength() + " characters";
    }

    /** Jackson has no type for this one; a test notices when it words it otherwise. */
    private static boolean isRepeatedField(StreamReadException malformed) {
        return malformed.getOriginalMessage().startsWith("Duplicate Object property");
    }

    private static String notJson(TokenStreamLocation where) {
        return "must be JSON, which it is not at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private Refusing() {}
}
