package dev.platter.order.activity.function;

import java.util.List;
import java.util.stream.IntStream;

import dev.platter.json.Refusal;
import dev.platter.runtime.http.Problem.Error;
import org.jspecify.annotations.Nullable;

/** What became of each element of a batch, in its order. */
record ActivityAnswer(List<Result> results) {

    enum Status {
        RECORDED, REFUSED
    }

    /**
     * @param activityId the app's own, of what is recorded
     * @param errors what is wrong with what is refused, as problems tell it; left out otherwise
     */
    record Result(Status status, @Nullable String activityId, @Nullable List<Error> errors) {}

    static ActivityAnswer of(List<ActivityJudgement> judged) {
        return new ActivityAnswer(IntStream.range(0, judged.size()).mapToObj(i -> result(i, judged.get(i))).toList());
    }

    private static Result result(int index, ActivityJudgement judgement) {
        return switch (judgement) {
            case ActivityJudgement.Fit(var activity) -> new Result(Status.RECORDED, activity.activityId(), null);
            case ActivityJudgement.Unfit(Refusal refusal) -> new Result(Status.REFUSED, null,
                    List.of(new Error("/activities/" + index + refusal.pointer(), refusal.rule())));
        };
    }
}
