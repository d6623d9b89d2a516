package dev.platter.system.templates;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.json.Reading;
import dev.platter.json.StrictJson;
import dev.platter.localaws.AwsClients;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import tools.jackson.databind.JsonNode;

/** One function by itself, as on Lambda: its own variables and nobody else's, its own clients. */
final class LoneFunction implements AutoCloseable {

    private final DeployedFunction deployed;
    private final RecordedCalls calls = new RecordedCalls();
    private final AskedVariables variables;
    private final AwsClients clients;
    private final SfnClient executions;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final FunctionHost host;

    LoneFunction(DeployedFunction deployed, EmbeddedAws aws) {
        this(deployed, aws, URI.create("http://nobody.invalid"));
    }

    /** @param stepFunctions where executions are started */
    LoneFunction(DeployedFunction deployed, EmbeddedAws aws, URI stepFunctions) {
        this.deployed = deployed;
        this.variables = new AskedVariables(deployed.variables());
        this.clients = aws.clientsWith(calls);
        this.executions = SfnClient.builder().endpointOverride(stepFunctions).region(aws.region())
                .credentialsProvider(aws.credentials()).httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.addExecutionInterceptor(calls)).build();
        register();
        this.host = FunctionHost.of(new ServiceBindings(deployed.service(), List.of(deployed.binding()), null),
                context);
    }

    DeployedFunction deployed() {
        return deployed;
    }

    FunctionHost host() {
        return host;
    }

    /** What the function itself calls, not what is called for it to be triggered. */
    RecordedCalls calls() {
        return calls;
    }

    AskedVariables variables() {
        return variables;
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var outcome = host.function(deployed.name(), APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class)
                .call(event);
        if (outcome instanceof Outcome.Answered<APIGatewayV2HTTPResponse>(var answer) && answer != null) {
            return answer;
        }
        throw new AssertionError(deployed.name() + " failed; the log says why");
    }

    /** Calls the function as the task of a state machine that it is. */
    JsonNode step(JsonNode task) {
        var registration = context.getBean(deployed.name(), FunctionRegistration.class);
        return step(ResolvableType.forType(registration.getType()).as(Function.class).resolveGeneric(0), task);
    }

    private <T> JsonNode step(@Nullable Class<T> type, JsonNode task) {
        var json = StrictJson.refusingUnknownFields();
        if (!(json.read(task, requireNonNull(type)) instanceof Reading.Read<T>(T read))) {
            throw new AssertionError("no task of " + deployed.name() + ": " + task);
        }
        @SuppressWarnings("unchecked") // by its registration
        var function = (Function<T, T>) requireNonNull(
                context.getBean(deployed.name(), FunctionRegistration.class).getTarget());
        return json.tree(function.apply(read));
    }

    @Override
    public void close() {
        context.close();
        clients.close();
        executions.close();
    }

    private void register() {
        var sources = context.getEnvironment().getPropertySources();
        sources.stream().map(source -> source.getName()).toList().forEach(sources::remove);
        sources.addLast(variables);
        var beans = context.getBeanFactory();
        beans.registerSingleton("clock", Clock.tickMillis(ZoneOffset.UTC));
        beans.registerSingleton("dynamoDbClient", clients.dynamoDb());
        beans.registerSingleton("sqsClient", clients.sqs());
        beans.registerSingleton("snsClient", clients.sns());
        beans.registerSingleton("sesClient", clients.ses());
        beans.registerSingleton("sfnClient", executions);
        beans.registerSingleton("s3Client", clients.s3());
        beans.registerSingleton("s3Presigner", clients.s3Presigner());
        context.register(registrar());
        context.refresh();
    }

    /** Named by the template, as on Lambda. */
    private BeanRegistrar registrar() {
        try {
            return (BeanRegistrar) BeanUtils.instantiateClass(Class.forName(deployed.mainClass()));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("MAIN_CLASS of " + deployed.name(), missing);
        }
    }
}
