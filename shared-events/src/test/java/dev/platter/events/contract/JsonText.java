package dev.platter.events.contract;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text, for people (indented by two, ending in one line feed) and for machines; everywhere the same. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    public static String indented(JsonNode tree) {
        var printer = new DefaultPrettyPrinter(
                PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /** Without a blank, fields in the order that the tree has them. */
    public static String compact(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    private JsonText() {}
}
