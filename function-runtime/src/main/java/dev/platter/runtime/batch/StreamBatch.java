package dev.platter.runtime.batch;

import java.util.List;
import java.util.function.Consumer;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A batch of stream records, worked on in order, some at a time. It stops at the first failure: Lambda comes again from the
 * record that is reported, so carrying on would repeat and reorder what follows.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">Partial batch responses</a>
 */
public final class StreamBatch {

    private static final Logger log = LoggerFactory.getLogger(StreamBatch.class);

    private final int atATime;

    /** @param atATime how many records the work takes at once, at least 1 */
    public StreamBatch(int atATime) {
        this.atATime = atATime;
    }

    /** Works through the batch; when some records fail, the first of them is reported. */
    public StreamsEventResponse each(DynamodbEvent event, Consumer<List<DynamodbStreamRecord>> work) {
        var records = event.getRecords();
        for (int from = 0; from < records.size(); from += atATime) {
            var some = records.subList(from, Math.min(from + atATime, records.size()));
            if (!succeeds(some, work)) {
                var first = some.getFirst().getDynamodb().getSequenceNumber();
                return new StreamsEventResponse(List.of(new BatchItemFailure(first)));
            }
        }
        return new StreamsEventResponse(List.of());
    }

    private static boolean succeeds(List<DynamodbStreamRecord> records, Consumer<List<DynamodbStreamRecord>> work) {
        try {
            work.accept(records);
            return true;
        } catch (RuntimeException fault) {
            log.error("records.failed first={} count={}", records.getFirst().getDynamodb().getSequenceNumber(),
                    records.size(), fault);
            return false;
        }
    }
}
