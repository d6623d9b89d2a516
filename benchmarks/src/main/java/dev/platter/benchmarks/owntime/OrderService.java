package dev.platter.benchmarks.owntime;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.AwsClients;
import dev.platter.order.OrderFunctions;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A warm process of a function that requests reach, and the client of DynamoDB that it has. */
final class OrderService implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final CallLog log = new CallLog();
    private final AwsClients clients;
    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;

    @SuppressWarnings("unchecked")
    OrderService(Kitchen kitchen, String name) {
        clients = kitchen.aws().clientsWith(log);
        var variables = new HashMap<String, Object>(kitchen.variables(name));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("template", variables));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(DynamoDbClient.class, clients::dynamoDb);
        context.register(new OrderFunctions());
        context.refresh();
        function = (Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>) requireNonNull(
                context.getBean(name, FunctionRegistration.class).getTarget());
    }

    /** @throws IllegalStateException if it is refused */
    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var response = function.apply(event);
        if (response.getStatusCode() >= 300) {
            throw new IllegalStateException(response.toString());
        }
        return response;
    }

    /** What the last request asked of DynamoDB. */
    List<SdkRequest> calls() {
        return log.take();
    }

    /** Asks the same by itself. */
    void repeat(List<SdkRequest> calls) {
        calls.forEach(call -> {
            switch (call) {
                case GetItemRequest get -> clients.dynamoDb().getItem(get);
                case BatchGetItemRequest get -> clients.dynamoDb().batchGetItem(get);
                case TransactWriteItemsRequest write -> clients.dynamoDb().transactWriteItems(write);
                default -> throw new IllegalArgumentException(call.toString());
            }
        });
        log.take();
    }

    /** A request as API Gateway sends it. */
    static APIGatewayV2HTTPEvent request(String routeKey, Map<String, String> path, String body) {
        var event = new APIGatewayV2HTTPEvent();
        event.setVersion("2.0");
        event.setRouteKey(routeKey);
        event.setRawPath("/");
        event.setHeaders(Map.of("content-type", "application/json", "host", "api.example"));
        event.setPathParameters(path);
        event.setBody(body);
        event.setRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withRouteKey(routeKey)
                .withAuthorizer(APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder()
                        .withJwt(APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT.builder()
                                .withClaims(Map.of("sub", "customer-1")).build())
                        .build())
                .build());
        return event;
    }

    @Override
    public void close() {
        context.close();
        clients.close();
    }
}
