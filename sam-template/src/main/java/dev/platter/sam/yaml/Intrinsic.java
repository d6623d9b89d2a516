package dev.platter.sam.yaml;

import java.util.Arrays;
import java.util.List;

/** The intrinsic functions that are evaluated, in both spellings: {@code !Sub} and {@code Fn::Sub:}. */
enum Intrinsic {
    REF("!Ref", "Ref"), GET_ATT("!GetAtt", "Fn::GetAtt"), SUB("!Sub", "Fn::Sub"), IMPORT_VALUE("!ImportValue",
            "Fn::ImportValue"), IF("!If", "Fn::If"), EQUALS("!Equals", "Fn::Equals"), NOT("!Not",
                    "Fn::Not"), AND("!And", "Fn::And"), OR("!Or", "Fn::Or"), CONDITION("!Condition", "Fn::Condition");

    private final String tag;
    private final String key;

    Intrinsic(String tag, String key) {
        this.tag = tag;
        this.key = key;
    }

    String tag() {
        return tag;
    }

    /** Whether a mapping with this as its only key is a call. */
    static boolean isKey(String key) {
        return key.equals(REF.key) || key.startsWith("Fn::");
    }

    static Intrinsic named(Place place, String name) {
        return Arrays.stream(values())
                .filter(function -> function.tag.equals(name) || function.key.equals(name))
                .findFirst()
                .orElseThrow(() -> new TemplateRefused(
                        place, name, "unknown intrinsic function" + Names.didYouMean(name, spellings())));
    }

    private static List<String> spellings() {
        return Arrays.stream(values()).map(Intrinsic::tag).toList();
    }
}
