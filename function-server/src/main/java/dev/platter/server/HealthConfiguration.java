package dev.platter.server;

import java.util.Map;

import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code /actuator/health} with its groups {@code liveness} and {@code readiness}, and nothing else of Actuator. Ready is a
 * service whose functions are made, whose queues and streams are being read and whose schedules run; before that its tables and queues have
 * answered, or it would not have started.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
        ApplicationAvailabilityAutoConfiguration.class,
        AvailabilityHealthContributorAutoConfiguration.class,
        AvailabilityProbesAutoConfiguration.class,
        EndpointAutoConfiguration.class,
        HealthContributorRegistryAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        JacksonEndpointAutoConfiguration.class,
        ManagementContextAutoConfiguration.class,
        ServletManagementContextAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        WebMvcHealthEndpointExtensionAutoConfiguration.class})
class HealthConfiguration {

    static Map<String, Object> defaults() {
        return Map.of(
                "management.endpoints.access.default", "none",
                "management.endpoint.health.access", "read-only",
                "management.endpoints.web.discovery.enabled", false,
                "management.endpoint.health.show-details", "never",
                "management.endpoint.health.show-components", "never",
                "management.endpoint.health.probes.enabled", true,
                "management.endpoint.health.group.readiness.include", "readinessState,triggers");
    }

    @Bean
    HealthIndicator triggersHealthIndicator(Triggers triggers) {
        return () -> (triggers.areAllRunning() ? Health.up() : Health.down()).build();
    }
}
