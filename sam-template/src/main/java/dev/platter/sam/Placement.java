package dev.platter.sam;

import java.util.Map;
import java.util.stream.Collectors;

/** Where a stack stands: what only a deployment knows, and the templates leave as {@code ${…}}. */
public record Placement(String stage, String region, String accountId) {

    /** Development on one machine, under the account and region that emulators answer for. */
    public static Placement local() {
        return new Placement("dev", "us-east-1", "000000000000");
    }

    /** The text with the placeholders filled that a placement knows; any other stays as it is. */
    public String fill(String text) {
        return text.replace("${Stage}", stage)
                .replace("${AWS::Region}", region)
                .replace("${AWS::AccountId}", accountId)
                .replace("${AWS::Partition}", "aws");
    }

    Map<String, String> fillValues(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> fill(entry.getValue())));
    }
}
