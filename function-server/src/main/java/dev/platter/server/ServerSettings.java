package dev.platter.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.platter.sam.Placement;
import dev.platter.server.host.CannotStart;
import dev.platter.server.http.JwtConfiguration;
import dev.platter.server.schedule.ScheduleHome;
import dev.platter.server.schedule.ScheduleHome.AtStart;
import dev.platter.server.stream.Copy;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;

/** The settings of a plain app; each is also read from the environment, such as {@code PLATTER_STAGE}. */
record ServerSettings(Duration pollInterval, Duration lease, Duration queueWait, AtStart schedules,
        Duration retryWait) {

    static ServerSettings of(Environment environment) {
        return new ServerSettings(
                duration(environment, "platter.streams.poll-interval", "500ms"),
                duration(environment, "platter.streams.lease", DurationStyle.SIMPLE.print(Copy.LEASE)),
                duration(environment, "platter.queues.poll-wait", "2s"),
                environment.getProperty("platter.schedules.run-at-start", Boolean.class, false)
                        ? AtStart.RUNNING
                        : AtStart.WAITING,
                duration(environment, "platter.schedules.retry-wait",
                        DurationStyle.SIMPLE.print(ScheduleHome.RETRY_WAIT)));
    }

    /** Which stack the app works with: {@code platter.stage}, {@code platter.account}, and the region of the SDK's settings. */
    static Placement placement(Environment environment) {
        return new Placement(
                environment.getProperty("platter.stage", Placement.local().stage()),
                environment.getProperty("spring.cloud.aws.region.static", region().id()),
                environment.getProperty("platter.account", Placement.local().accountId()));
    }

    /**
     * Where S3 is for those who upload, {@code platter.uploads-endpoint}, when they reach it under another name than the app:
     * the name is part of what is signed.
     */
    static Optional<URI> uploadsEndpoint(Environment environment) {
        return Optional.ofNullable(environment.getProperty("platter.uploads-endpoint", URI.class));
    }

    /**
     * AWS_REGION, the system property or the profile; the last resort is a fixed region and not EC2's metadata service,
     * which answers only there and is waited for everywhere else.
     */
    private static Region region() {
        return new AwsRegionProviderChain(
                new SystemSettingsRegionProvider(),
                new AwsProfileRegionProvider(),
                () -> Region.of(Placement.local().region()))
                .getRegion();
    }

    /**
     * Whose tokens are good: what a deployment gives as {@code JwtIssuer} and {@code JwtAudience}, by the variables
     * {@code JWT_ISSUER} and {@code JWT_AUDIENCE}; and {@code JWT_KEYS}, where this app reaches the issuer under another name.
     *
     * @throws CannotStart if one of the first two is missing: nobody could be let in
     */
    static JwtConfiguration jwt(Environment environment) {
        return new JwtConfiguration(
                ofTheDeployment(environment, "JWT_ISSUER", "who signs the access tokens, as their iss says"),
                List.of(ofTheDeployment(environment, "JWT_AUDIENCE",
                        "whom the access tokens are meant for, their aud or client_id, separated by commas")
                        .split("\\s*,\\s*")),
                environment.getProperty("JWT_KEYS", URI.class));
    }

    private static String ofTheDeployment(Environment environment, String variable, String meaning) {
        var value = environment.getProperty(variable, "").strip();
        if (value.isEmpty()) {
            throw new CannotStart(variable + " is not set", "Set it to " + meaning + ".");
        }
        return value;
    }

    /** Where the web page is that calls the API, {@code ALLOWED_ORIGIN}, as a deployment gives {@code AllowedOrigin}. */
    static Optional<String> allowedOrigin(Environment environment) {
        return Optional.ofNullable(environment.getProperty("ALLOWED_ORIGIN"));
    }

    private static Duration duration(Environment environment, String name, String otherwise) {
        var value = environment.getProperty(name, otherwise);
        try {
            return DurationStyle.detectAndParse(value);
        } catch (IllegalArgumentException notADuration) {
            throw new CannotStart("%s must be a duration, not %s".formatted(name, value),
                    "Set it to one such as %s, or leave it out.".formatted(otherwise));
        }
    }
}
