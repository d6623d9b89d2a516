package dev.platter.order.activity.function;

import java.time.Clock;
import java.util.List;

import dev.platter.events.CustomerId;
import dev.platter.order.activity.domain.ActivityLimit;
import dev.platter.order.activity.domain.RecordingActivity;
import dev.platter.order.activity.domain.RecordingActivity.Recording;
import dev.platter.order.activity.domain.ToldActivity;
import dev.platter.order.activity.function.ActivityJudgement.Fit;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.RequestBody;
import dev.platter.runtime.http.RouteHandler;

/** {@code POST /activity}: 200 with a result for each element, for each is judged alone. */
final class PostActivity implements RouteHandler {

    private final RecordingActivity recording;
    private final Clock clock;

    PostActivity(RecordingActivity recording, Clock clock) {
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        return switch (call.json(ActivityRequest.class)) {
            case RequestBody.Refused<ActivityRequest>(var problem) -> HttpAnswer.problem(problem);
            case RequestBody.Accepted<ActivityRequest>(var request) -> answer(call, judged(request));
        };
    }

    private List<ActivityJudgement> judged(ActivityRequest request) {
        var now = clock.instant();
        return request.activities().valueStream().map(element -> ActivityJudgement.of(element, now)).toList();
    }

    private HttpAnswer answer(HttpCall call, List<ActivityJudgement> judged) {
        return switch (recording.record(new CustomerId(call.caller()), fit(judged), call.traceparent())) {
            case Recording.Recorded() -> HttpAnswer.json(200, ActivityAnswer.of(judged));
            case Recording.TooManyBatches(var limit, var until) ->
                HttpAnswer.problem(tooMany(limit)).retryAfter(until);
        };
    }

    private static List<ToldActivity> fit(List<ActivityJudgement> judged) {
        return judged.stream().filter(Fit.class::isInstance).map(one -> ((Fit) one).activity()).toList();
    }

    /** 429: in the next hour there is room again. */
    private static Problem tooMany(ActivityLimit limit) {
        return Problem.of(429, "too-many-batches", "Too much activity in this hour",
                "At most %d batches of activity are taken in an hour; nothing of this one is recorded"
                        .formatted(limit.batchesAnHour()));
    }
}
