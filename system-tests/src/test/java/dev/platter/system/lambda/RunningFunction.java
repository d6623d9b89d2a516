package dev.platter.system.lambda;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.lambda.Invocation;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import dev.platter.localaws.recording.AwsCall;
import dev.platter.localaws.recording.RecordedAws;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A function in Lambda's runtime, and the door through which it reaches AWS. */
record RunningFunction(LambdaProcess process, RecordedAws aws) implements AutoCloseable {

    static RunningFunction start(LambdaFunction function, EmbeddedAws aws) {
        RecordedAws recorded = RecordedAws.before(aws);
        return new RunningFunction(LambdaProcess.start(function.with(recorded.variables())), recorded);
    }

    Invocation invoke(Object event) {
        aws.forget();
        return process.invoke(event.toString());
    }

    /** The response, which must be one. */
    JsonNode answer(Object event) {
        return JsonMapper.shared().readTree(invoke(event).body());
    }

    /** The failed items of a batch, by message id or sequence number. */
    List<String> failures(Object event) {
        return answer(event).path("batchItemFailures").valueStream()
                .map(failure -> failure.path("itemIdentifier").asString())
                .toList();
    }

    /** What the last invocation asked of AWS, {@code dynamodb:PutItem platter-lambda-orders}, each once, in order. */
    List<String> calls() {
        return aws.calls().stream().map(AwsCall::toString).distinct().toList();
    }

    @Override
    public void close() {
        process.close();
        aws.close();
    }
}
