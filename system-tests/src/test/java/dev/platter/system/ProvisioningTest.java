package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.provisioning.Provisioner;
import dev.platter.sam.provisioning.ProvisioningClients;
import dev.platter.sam.provisioning.S3BucketSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.sqs.model.Message;

/** Our reading of the templates, applied through the AWS APIs, against what CloudFormation made of the same templates. */
@Tag("localstack")
@EnabledIfSystemProperty(named = "platter.home", matches = "localstack", disabledReason = "needs CloudFormation")
@ExtendWith(RunningPlatter.class)
class ProvisioningTest {

    private static final String[] SERVICES = {"order-function", "thumbnail-function", "stream-metrics-function"};

    private final Platter platter;
    private final Aws cloudFormation;
    private final Aws ours;

    ProvisioningTest(Platter platter) {
        this.platter = platter;
        this.cloudFormation = platter.aws();
        this.ours = cloudFormation.at(new Placement("ours", "us-east-1", "000000000000"));
    }

    @BeforeEach
    void apply() {
        var clients = new ProvisioningClients(ours.dynamoDb(), ours.sqs(), ours.sns(), ours.s3(), ours.ses());
        var templates = Templates.read(Path.of("../deploy"), Map.of("AllowedOrigin", platter.origin()), SERVICES);
        new Provisioner(clients, new S3BucketSettings(ours.s3())).apply(templates, ours.placement());
    }

    @Test
    void tablesAndQueuesAreThoseThatCloudFormationMakes() {
        assertThat(tables(ours)).isNotEmpty().isEqualTo(tables(cloudFormation));
        assertThat(queues(ours)).isNotEmpty().isEqualTo(queues(cloudFormation));
    }

    @Test
    void pagesMayUploadAsCloudFormationLetsThem() {
        assertThat(cors(ours)).isNotEmpty().isEqualTo(cors(cloudFormation));
    }

    @Test
    void anUploadIsToldToTheQueueOfUploads() {
        ours.s3().putObject(request -> request.bucket(ours.bucket("photos")).key("uploads/a-photo"),
                RequestBody.fromString("photo"));

        await().atMost(Platter.PATIENCE).until(() -> received(), messages -> messages.stream()
                .anyMatch(message -> message.body().contains("ObjectCreated:Put")
                        && message.body().contains("uploads/a-photo")));
    }

    private List<Message> received() {
        return ours.sqs().receiveMessage(request -> request.queueUrl(ours.queueUrl("photo-uploads"))
                .maxNumberOfMessages(10).waitTimeSeconds(1)).messages();
    }

    private static List<CORSRule> cors(Aws aws) {
        return aws.s3().getBucketCors(request -> request.bucket(aws.bucket("photos"))).corsRules();
    }

    /** Without the pollers' own, which no template names. */
    private static List<String> tables(Aws aws) {
        return aws.dynamoDb().listTablesPaginator().tableNames().stream()
                .filter(table -> table.startsWith(aws.prefix()) && !table.endsWith("-checkpoints"))
                .map(table -> table.substring(aws.prefix().length()))
                .sorted().toList();
    }

    private static List<String> queues(Aws aws) {
        return aws.sqs().listQueues(request -> request.queueNamePrefix(aws.prefix())).queueUrls().stream()
                .map(url -> url.substring(url.indexOf(aws.prefix()) + aws.prefix().length()))
                .sorted().toList();
    }
}
