package dev.platter.server;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.http.FrontConfiguration;
import dev.platter.server.http.HttpEvents;
import dev.platter.server.http.HttpFront;
import dev.platter.server.http.JwtAuthorizer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** One service with all that calls it. */
@Configuration(proxyBeanMethods = false)
@Import({FrontConfiguration.class, AwsClients.class, Triggers.class, HealthConfiguration.class})
@ImportAutoConfiguration(LifecycleAutoConfiguration.class)
class ServerConfiguration {

    /** In milliseconds, for times that people read. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    ServerSettings serverSettings(Environment environment) {
        return ServerSettings.of(environment);
    }

    @Bean
    FunctionHost functionHost(ServiceBindings bindings, BeanFactory beans) {
        return FunctionHost.of(bindings, beans);
    }

    @Bean
    JwtAuthorizer authorizer(Environment environment) {
        var configuration = ServerSettings.jwt(environment);
        return new JwtAuthorizer(() -> configuration);
    }

    @Bean
    HttpFront httpFront(FunctionHost host, JwtAuthorizer authorizer, Placement placement, Clock clock) {
        var events = new HttpEvents(placement, clock, () -> UUID.randomUUID().toString());
        var front = new HttpFront(List.of(host.bindings()), authorizer, events);
        front.open(host);
        return front;
    }
}
