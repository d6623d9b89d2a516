package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/** Every trigger may deliver twice, late and out of order; all of it at once, and nothing may change. */
@OnEveryHome
class RedeliveryTest {

    private final Aws aws;
    private final Menu menu;
    private final Ordering ordering;
    private final Photographing photographing;

    RedeliveryTest(Platter platter) {
        this.aws = platter.aws();
        this.menu = new Menu(platter);
        this.ordering = new Ordering(platter);
        this.photographing = new Photographing(platter.as(DemoUser.RESTAURANT));
    }

    @Test
    void allEventsEverPublishedComingAgainTwiceAndBackwardsChangeNothing() {
        aDayOfBusiness();
        var before = Calm.of(aws);

        republish("order-events");
        republish("photo-events");

        assertThat(Calm.of(aws)).isEqualTo(before);
    }

    @Test
    void aNotificationOfAnUploadThatWasWorkedOnChangesNothing() {
        aDayOfBusiness();
        var before = Calm.of(aws);

        notifyOfAllUploadsAgain();

        assertThat(Calm.of(aws)).isEqualTo(before);
    }

    private void aDayOfBusiness() {
        ordering.settled(ordering.place("EUR", menu.dish("Falafel Plate"), 3));
        ordering.settled(ordering.place("EUR", menu.dish("Last Truffle Pasta"), 3));
        ordering.settled(ordering.place("EUR", menu.dish("Declined Dumplings"), 1));
        var first = photographing.upload(menu.dish("Saag Paneer"), "image/jpeg", Photographing.photo(700, 500, "jpg"));
        photographing.settled(first);
        var second = photographing.upload(menu.dish("Saag Paneer"), "image/jpeg", Photographing.photo(900, 600, "jpg"));
        photographing.settled(second);
        await().atMost(Platter.PATIENCE)
                .until(() -> menu.entry("Saag Paneer").path("thumbnails").toString().contains(second));
    }

    private void republish(String name) {
        var topic = aws.topicArn(name);
        var backwards = Comparator.<Map<String, AttributeValue>, String>comparing(item -> text(item, "time"))
                .reversed();
        var events = Snapshot.items(aws, aws.named(name)).stream().sorted(backwards).toList();
        assertThat(events).isNotEmpty();
        for (var again : List.of(events, events)) {
            again.forEach(event -> publish(topic, event));
        }
    }

    private void publish(String topic, Map<String, AttributeValue> event) {
        var type = MessageAttributeValue.builder().dataType("String").stringValue(text(event, "type")).build();
        aws.sns().publish(request -> request.topicArn(topic).message(text(event, "event"))
                .messageAttributes(Map.of("type", type)));
    }

    /** S3 notifies of every object that is written, whoever writes it. */
    private void notifyOfAllUploadsAgain() {
        var bucket = aws.bucket("photos");
        var uploads = aws.s3().listObjectsV2(request -> request.bucket(bucket)).contents();
        assertThat(uploads).isNotEmpty();
        uploads.forEach(upload -> putAgain(bucket, upload.key()));
    }

    private void putAgain(String bucket, String key) {
        var photo = aws.s3().getObjectAsBytes(request -> request.bucket(bucket).key(key));
        aws.s3().putObject(request -> request.bucket(bucket).key(key).contentType(photo.response().contentType()),
                RequestBody.fromBytes(photo.asByteArray()));
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(item.get(attribute), attribute).s();
    }
}
