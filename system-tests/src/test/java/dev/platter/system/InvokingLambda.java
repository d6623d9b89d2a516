package dev.platter.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** Stands for a function that runs as a Lambda: what it is called with goes there by Invoke, as an HTTP API sends it. */
final class InvokingLambda implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final LambdaClient lambda;
    private final String functionName;
    private final PojoSerializer<APIGatewayV2HTTPEvent> events = json(APIGatewayV2HTTPEvent.class);
    private final PojoSerializer<APIGatewayV2HTTPResponse> responses = json(APIGatewayV2HTTPResponse.class);

    InvokingLambda(LambdaClient lambda, String functionName) {
        this.lambda = lambda;
        this.functionName = functionName;
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        var json = new ByteArrayOutputStream();
        events.toJson(event, json);
        var answer = lambda.invoke(request -> request.functionName(functionName)
                .payload(SdkBytes.fromByteArray(json.toByteArray())));
        if (answer.functionError() != null) {
            throw new IllegalStateException(functionName + ": " + answer.payload().asUtf8String());
        }
        return responses.fromJson(new ByteArrayInputStream(answer.payload().asByteArray()));
    }

    private static <T> PojoSerializer<T> json(Class<T> type) {
        return LambdaEventSerializers.serializerFor(type, InvokingLambda.class.getClassLoader());
    }
}
