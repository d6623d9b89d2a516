package dev.platter.runtime.batch;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

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
        return inOrder(cut(event.getRecords()), some -> some.getFirst().getDynamodb().getSequenceNumber(), work);
    }

    /**
     * Works through a batch that the caller has cut by a measure of its own.
     *
     * @param first the sequence number of a portion's first record, which is reported when the portion fails
     */
    public static <P> StreamsEventResponse inOrder(List<P> portions, Function<P, String> first, Consumer<P> work) {
        for (var portion : portions) {
            try {
                work.accept(portion);
            } catch (RuntimeException fault) {
                log.error("records.failed first={}", first.apply(portion), fault);
                return new StreamsEventResponse(List.of(new BatchItemFailure(first.apply(portion))));
            }
        }
        return new StreamsEventResponse(List.of());
    }

    private List<List<DynamodbStreamRecord>> cut(List<DynamodbStreamRecord> records) {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + atATime)
                .mapToObj(from -> records.subList(from, Math.min(from + atATime, records.size())))
                .toList();
    }
}
