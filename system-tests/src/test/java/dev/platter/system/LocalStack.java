package dev.platter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

import dev.platter.sam.Placement;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** LocalStack in a container, with the stacks that {@code docker compose} would find in it, made by the same hook. */
final class LocalStack implements AutoCloseable {

    static final String IMAGE = System.getenv().getOrDefault("LOCALSTACK_IMAGE", "localstack/localstack:4.14.0");

    private static final int PORT = 4566;
    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final String ANY_KEY = "test";

    private final GenericContainer<?> container;

    private LocalStack(GenericContainer<?> container) {
        this.container = container;
    }

    /** @param front the address of the web page that uploads photos */
    @SuppressWarnings("resource") // handed over, and closed by close()
    static LocalStack start(URI front) {
        var container = new GenericContainer<>(DockerImageName.parse(IMAGE))
                .withEnv(environment())
                .withEnv("PLATTER_ORIGIN", front.toString())
                .withCopyFileToContainer(MountableFile.forHostPath(DEPLOY), "/platter/deploy")
                .withCopyFileToContainer(MountableFile.forHostPath(DEPLOY.resolve("localstack/ready.d")),
                        "/etc/localstack/init/ready.d")
                .withExposedPorts(PORT)
                .waitingFor(Wait.forHttp("/_localstack/init/ready")
                        .forResponsePredicate(stage -> stage.contains("\"completed\": true"))
                        .withStartupTimeout(Duration.ofMinutes(4)));
        container.start();
        return new LocalStack(container).checked();
    }

    /** What compose sets, too. */
    private static Map<String, String> environment() {
        var variables = new Properties();
        try (var file = Files.newBufferedReader(DEPLOY.resolve("localstack/localstack.env"))) {
            variables.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return variables.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, variables::getProperty));
    }

    /** A hook that failed does not keep LocalStack from saying that it is complete. */
    private LocalStack checked() {
        var told = Platter.at(uri()).get("/_localstack/init/ready").text();
        if (told.contains("ERROR")) {
            throw new IllegalStateException(told + "\n" + container.getLogs());
        }
        return this;
    }

    URI uri() {
        return URI.create("http://%s:%d".formatted(container.getHost(), container.getMappedPort(PORT)));
    }

    /** What a process needs to work with it. */
    Map<String, String> settings() {
        return Map.of(
                "AWS_ENDPOINT_URL", uri().toString(),
                "AWS_REGION", Placement.local().region(),
                "AWS_ACCESS_KEY_ID", ANY_KEY,
                "AWS_SECRET_ACCESS_KEY", ANY_KEY);
    }

    Aws aws() {
        return new Aws(here(DynamoDbClient.builder()).build(), here(SqsClient.builder()).build(),
                here(SnsClient.builder()).build(), here(S3Client.builder()).forcePathStyle(true).build(),
                here(SesClient.builder()).build(), Placement.local(), Duration.ofSeconds(3));
    }

    private <B extends AwsClientBuilder<B, C>, C> B here(B builder) {
        return builder.endpointOverride(uri()).region(Region.of(Placement.local().region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(ANY_KEY, ANY_KEY)));
    }

    @Override
    public void close() {
        container.stop();
    }
}
