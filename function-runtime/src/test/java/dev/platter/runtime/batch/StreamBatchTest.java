package dev.platter.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import org.junit.jupiter.api.Test;

class StreamBatchTest {

    private final List<List<String>> worked = new ArrayList<>();

    @Test
    void recordsAreWorkedOnInOrderSomeAtATime() {
        assertThat(failed(5, "none")).isEmpty();
        assertThat(worked).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5"));
    }

    @Test
    void aFailureIsReportedByTheFirstOfItsRecordsAndNothingAfterItIsTouched() {
        assertThat(failed(6, "4")).containsExactly("3");
        assertThat(worked).containsExactly(List.of("1", "2"));
    }

    @Test
    void anEmptyBatchSucceeds() {
        assertThat(failed(0, "none")).isEmpty();
    }

    private List<String> failed(int records, String failing) {
        var event = new DynamodbEvent();
        event.setRecords(IntStream.rangeClosed(1, records).mapToObj(StreamBatchTest::record).toList());
        var response = new StreamBatch(2).each(event, some -> work(numbers(some), failing));
        return response.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList();
    }

    private void work(List<String> numbers, String failing) {
        if (numbers.contains(failing)) {
            throw new IllegalStateException("not now");
        }
        worked.add(numbers);
    }

    private static List<String> numbers(List<DynamodbStreamRecord> records) {
        return records.stream().map(record -> record.getDynamodb().getSequenceNumber()).toList();
    }

    private static DynamodbStreamRecord record(int number) {
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withSequenceNumber(Integer.toString(number)));
        return record;
    }
}
