package dev.platter.metrics.function;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.localaws.AwsClients;
import dev.platter.server.host.ServiceEnvironment;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A process that runs this service's functions as they are registered. */
record MetricsHome(GenericApplicationContext context, AwsClients clients) implements AutoCloseable {

    static MetricsHome of(MetricsStage stage, List<ExecutionInterceptor> interceptors) {
        var clients = stage.aws().clientsWith(interceptors.toArray(ExecutionInterceptor[]::new));
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(ServiceEnvironment.of(stage.bindings()));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(DynamoDbClient.class, clients::dynamoDb);
        context.registerBean(SqsClient.class, clients::sqs);
        context.register(new StreamMetricsFunctions());
        context.refresh();
        return new MetricsHome(context, clients);
    }

    /** One delivery of a batch. */
    StreamsEventResponse record(DynamodbEvent batch) {
        return this.<DynamodbEvent, StreamsEventResponse>function("recordMetrics").apply(batch);
    }

    /** {@code GET /metrics} with these parameters. */
    APIGatewayV2HTTPResponse get(Map<String, String> query) {
        return answer("GET /metrics", "GET", "/metrics", query);
    }

    APIGatewayV2HTTPResponse answer(String routeKey, String method, String path, Map<String, String> query) {
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).withPath(path).build();
        var call = APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withQueryStringParameters(query.isEmpty() ? null : query)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).build())
                .build();
        return this.<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>function("metricsApi").apply(call);
    }

    @SuppressWarnings("unchecked")
    private <I, O> Function<I, O> function(String name) {
        return (Function<I, O>) context.getBean(name, FunctionRegistration.class).getTarget();
    }

    @Override
    public void close() {
        context.close();
        clients.close();
    }
}
