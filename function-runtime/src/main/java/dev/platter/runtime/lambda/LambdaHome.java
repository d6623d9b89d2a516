package dev.platter.runtime.lambda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What Lambda gives a service's functions: a clock and clients, each made when the function asks for it. */
public final class LambdaHome implements BeanRegistrar {

    private record Offer<C>(Class<C> client, Function<AwsClients, C> made) {}

    private final List<Offer<?>> offers;

    private LambdaHome(List<Offer<?>> offers) {
        this.offers = offers;
    }

    /** A home with the clients of which every archive has the modules. */
    public static LambdaHome withDynamoDbAndSqs() {
        return new LambdaHome(List.of())
                .with(DynamoDbClient.class, aws -> aws.make(DynamoDbClient.builder()))
                // TLS vouches for a message already, and the answer that a rehearsal gets to one has no checksum.
                .with(SqsClient.class, aws -> aws.make(SqsClient.builder().checksumValidationEnabled(false)));
    }

    /** This home with one more client. */
    public <C> LambdaHome with(Class<C> client, Function<AwsClients, C> made) {
        var all = new ArrayList<>(offers);
        all.add(new Offer<>(client, made));
        return new LambdaHome(List.copyOf(all));
    }

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var aws = new AwsClients(environment);
        offers.forEach(offer -> register(registry, aws, offer));
        registry.registerBean(AwsClients.class, spec -> spec.lazyInit().supplier(context -> aws));
        registry.registerBean(Clock.class, // in milliseconds, for times that people read
                spec -> spec.lazyInit().supplier(context -> Clock.tickMillis(ZoneOffset.UTC)));
    }

    private static <C> void register(BeanRegistry registry, AwsClients aws, Offer<C> offer) {
        registry.registerBean(offer.client(),
                spec -> spec.lazyInit().supplier(context -> offer.made().apply(aws)));
    }
}
