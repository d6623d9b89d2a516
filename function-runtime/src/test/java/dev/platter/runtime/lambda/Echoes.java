package dev.platter.runtime.lambda;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A service whose functions answer what they were given; public, for the handlers make it by its name. */
public final class Echoes implements ServiceFunctions {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "http", Http.class, home -> new Http());
        FunctionBeans.register(registry, "queue", Queue.class, home -> new Queue());
        FunctionBeans.register(registry, "stream", Stream.class, home -> new Stream());
        FunctionBeans.register(registry, "schedule", Schedule.class, home -> new Schedule());
        FunctionBeans.register(registry, "bucket", Bucket.class, home -> new Bucket());
        FunctionBeans.register(registry, "failing", Failing.class, home -> new Failing());
        FunctionBeans.register(registry, "silent", Silent.class, home -> new Silent());
        FunctionBeans.register(registry, "unwritable", Unwritable.class, home -> new Unwritable());
        FunctionBeans.register(registry, "drawing", Drawing.class,
                home -> new Drawing(new SecureRandom().nextLong(), home.bean(DynamoDbClient.class)));
        FunctionBeans.register(registry, "needy", Http.class, home -> {
            settings.required("NEEDED_BY_NEEDY");
            return new Http();
        });
        FunctionBeans.register(registry, "ofRecord", OfRecord.class, home -> new OfRecord());
        FunctionBeans.register(registry, "ofObject", OfObject.class, home -> new OfObject());
        registry.registerBean("consumer", FunctionRegistration.class, spec -> spec.lazyInit()
                .supplier(home -> new FunctionRegistration<>(new Swallowing(), "consumer")
                        .type(ResolvableType.forClass(Swallowing.class).getType())));
    }

    static final class Http implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        @Override
        public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
            return answer(event.toString());
        }
    }

    static final class Queue implements Function<SQSEvent, SQSBatchResponse> {
        @Override
        public SQSBatchResponse apply(SQSEvent event) {
            return new SQSBatchResponse(event.getRecords().stream().map(SQSMessage::toString)
                    .map(SQSBatchResponse.BatchItemFailure::new).toList());
        }
    }

    static final class Stream implements Function<DynamodbEvent, StreamsEventResponse> {
        @Override
        public StreamsEventResponse apply(DynamodbEvent event) {
            return new StreamsEventResponse(event.getRecords().stream().map(DynamodbStreamRecord::toString)
                    .map(StreamsEventResponse.BatchItemFailure::new).toList());
        }
    }

    static final class Schedule implements Function<ScheduledEvent, String> {
        @Override
        public String apply(ScheduledEvent event) {
            return "ran " + event;
        }
    }

    static final class Bucket implements Function<S3Event, APIGatewayV2HTTPResponse> {
        @Override
        public APIGatewayV2HTTPResponse apply(S3Event event) {
            var object = event.getRecords().getFirst().getS3().getObject();
            return answer(object.getUrlDecodedKey() + " " + object.getSizeAsLong());
        }
    }

    static final class Failing implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        @Override
        public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
            throw new UnsupportedOperationException("not today");
        }
    }

    static final class Silent implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        @Override
        @SuppressWarnings("NullAway") // what this function does wrong
        public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
            return null;
        }
    }

    static final class Unwritable implements Function<APIGatewayV2HTTPEvent, Unwritable.Answer> {
        @Override
        public Answer apply(APIGatewayV2HTTPEvent event) {
            return new Answer();
        }

        /** Public, as serializers want it. */
        public static final class Answer {
            public String getText() {
                throw new IllegalStateException("cannot be written");
            }
        }
    }

    record Drawing(long drawn, DynamoDbClient dynamo)
            implements
                Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        @Override
        public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
            dynamo.putItem(put -> put.tableName("drawn").item(Map.of()));
            return answer(Long.toString(drawn));
        }
    }

    record Order(@Nullable String dish) {}

    static final class OfRecord implements Function<Order, Order> {
        @Override
        public Order apply(Order order) {
            return order;
        }
    }

    static final class OfObject implements Function<StringBuilder, StringBuilder> {
        @Override
        public StringBuilder apply(StringBuilder order) {
            return order;
        }
    }

    static final class Swallowing implements Consumer<SQSEvent> {
        @Override
        public void accept(SQSEvent event) {
            // Says nothing of what failed.
        }
    }

    private static APIGatewayV2HTTPResponse answer(String body) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(200).withBody(body)
                .withCookies(List.of("a=1")).build();
    }
}
