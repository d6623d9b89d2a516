package dev.platter.json;

/**
 * Why a document was not accepted.
 *
 * @param pointer the RFC 6901 JSON Pointer of the offending place, {@code "/lines/0/quantity"}; {@code ""} is the whole document
 * @param rule the rule that it breaks, worded to follow the place: "must be a whole number"
 */
public record Refusal(String pointer, String rule) {

    /** This refusal as seen from a document that holds the refused one at {@code parent}, itself a JSON Pointer. */
    public Refusal under(String parent) {
        return new Refusal(parent + pointer, rule);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? "the document " + rule : pointer + " " + rule;
    }
}
