package dev.platter.metrics.function;

import java.util.List;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.json.Refusal;
import dev.platter.metrics.adapter.ReadingFigures;
import dev.platter.metrics.domain.MetricsRange;
import dev.platter.metrics.domain.RangeReading.RangeRefused;
import dev.platter.metrics.domain.ReadingRange;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Routes;

/** Answers for the figures of a range: {@code GET /metrics?from&to&resolution}. */
final class MetricsApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final ReadingRange range;
    private final ReadingFigures figures;
    private final Routes routes = Routes.none().on("GET /metrics", this::metrics);

    MetricsApi(ReadingRange range, ReadingFigures figures) {
        this.range = range;
        this.figures = figures;
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }

    private HttpAnswer metrics(HttpCall call) {
        return switch (range.read(call.query())) {
            case MetricsRange asked -> HttpAnswer.json(200, MetricsAnswer.of(asked, figures.of(asked)));
            case RangeRefused(List<Refusal> refusals) -> HttpAnswer.problem(problem(refusals));
        };
    }

    private static Problem problem(List<Refusal> refusals) {
        return Problem.invalid(refusals.stream()
                .map(refusal -> new Refusal("#query/" + refusal.pointer(), refusal.rule())).toList());
    }
}
