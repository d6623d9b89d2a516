package dev.platter.localaws.topics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;

/** The entries of a PublishBatch call by their ids, checked as SNS checks them. */
final class PublishedBatch {

    private static final int MOST_ENTRIES = 10;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private PublishedBatch() {}

    static Map<String, Parameters> entries(Parameters call) {
        List<Parameters> entries = call.elements("PublishBatchRequestEntries.member");
        if (entries.isEmpty()) {
            throw Refused.because("EmptyBatchRequest", "The batch request doesn't contain any entries.");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw Refused.because("TooManyEntriesInBatchRequest",
                    "The batch request contains more entries than permissible.");
        }
        Map<String, Parameters> byId = new LinkedHashMap<>();
        entries.forEach(entry -> put(byId, entry));
        return byId;
    }

    private static void put(Map<String, Parameters> byId, Parameters entry) {
        String id = entry.required("Id");
        if (!ID.matcher(id).matches()) {
            throw Refused.because("InvalidBatchEntryId",
                    "The Id of a batch entry in a batch request doesn't abide by the specification.");
        }
        if (byId.put(id, entry) != null) {
            throw Refused.because("BatchEntryIdsNotDistinct",
                    "Two or more batch entries in the request have the same Id.");
        }
    }
}
