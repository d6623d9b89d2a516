package dev.platter.system.templates;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.localaws.AwsClients;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.Outcome;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One function by itself, as on Lambda: its own variables and nobody else's, its own clients. */
final class LoneFunction implements AutoCloseable {

    private final DeployedFunction deployed;
    private final RecordedCalls calls = new RecordedCalls();
    private final AskedVariables variables;
    private final AwsClients clients;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final FunctionHost host;

    LoneFunction(DeployedFunction deployed, EmbeddedAws aws) {
        this.deployed = deployed;
        this.variables = new AskedVariables(deployed.variables());
        this.clients = aws.clientsWith(calls);
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

    @Override
    public void close() {
        context.close();
        clients.close();
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
