package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.issuer.DemoUser;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each service alone in its Boot jar; they meet nowhere but in AWS. */
@ExtendWith(EmbeddedAwsExtension.class)
class PlainAppsTest {

    private static final String[] SERVICES = {"order-function", "thumbnail-function", "stream-metrics-function"};
    private static final String STAGE = "plain";

    @BeforeAll
    static void theJarsAreThere() {
        assumeTrue(Stream.of(SERVICES).map(PlainApp::jar).allMatch(Files::exists),
                "the services' jars are not built: mvn verify builds them");
    }

    @Test
    void threeAppsTakeAnOrderToConfirmedAPhotoToTheMenuAndBothToTheFigures(EmbeddedAws aws) {
        aws.provision(Templates.read(Path.of("../deploy"), SERVICES),
                new Placement(STAGE, aws.region().id(), "000000000000"));
        new MenuSeed(new AddingDishes(new DynamoDishes(aws.dynamoDbClient(), "platter-plain-orders"))).plant();

        try (var issuer = AnIssuer.start();
                var orders = PlainApp.start("order-function", STAGE, settings(aws, issuer));
                var photos = PlainApp.start("thumbnail-function", STAGE, settings(aws, issuer));
                var metrics = PlainApp.start("stream-metrics-function", STAGE, settings(aws, issuer))) {
            var ordering = new Ordering(orders.door(issuer, DemoUser.CUSTOMER));
            var menu = new Menu(orders.door());
            var restaurant = metrics.door(issuer, DemoUser.RESTAURANT);

            var settled = ordering.settled(ordering.place("EUR", menu.dish("Shoyu Ramen"), 1));
            new Photographing(photos.door(issuer, DemoUser.RESTAURANT)).upload(menu.dish("Moussaka"), "image/jpeg",
                    Photographing.photo(800, 600, "jpg"));

            assertThat(settled.at("/status")).isEqualTo("CONFIRMED");
            await().atMost(Platter.PATIENCE)
                    .until(() -> menu.entry("Moussaka").path("thumbnails").size() == 3);
            await().atMost(Platter.PATIENCE).untilAsserted(() -> assertThat(restaurant.get("/metrics").text())
                    .contains("\"orders\":1", "\"photos\":1", "\"amount\":\"12.50\""));
        }
    }

    private static Map<String, String> settings(EmbeddedAws aws, AnIssuer issuer) {
        var credentials = aws.credentials().resolveCredentials();
        var settings = new HashMap<>(issuer.settings());
        settings.putAll(Map.of(
                "AWS_ACCESS_KEY_ID", credentials.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey(),
                "AWS_REGION", aws.region().id(),
                "AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoDb().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB_STREAMS", aws.dynamoDb().toString(),
                "AWS_ENDPOINT_URL_SQS", aws.sqs().toString(),
                "AWS_ENDPOINT_URL_SNS", aws.sns().toString(),
                "AWS_ENDPOINT_URL_S3", aws.s3().toString(),
                "THUMBNAILS_URL", "http://localhost/thumbnails"));
        return settings;
    }
}
