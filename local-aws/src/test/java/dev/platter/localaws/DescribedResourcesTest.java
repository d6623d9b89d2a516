package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the provisioner makes of resources that the test itself describes. */
@ExtendWith(EmbeddedAwsExtension.class)
class DescribedResourcesTest {

    private static final String TEMPLATE = """
            Resources:
              Sender:
                Type: AWS::SES::EmailIdentity
                Properties: { EmailIdentity: !Sub 'bills@${Stage}.platter.example' }
              Domain:
                Type: AWS::SES::EmailIdentity
                Properties: { EmailIdentity: !Sub '${Stage}.dinner.example', DkimAttributes: { SigningEnabled: true } }
              Timeouts:
                Type: AWS::SQS::Queue
                Properties: { QueueName: !Sub 'described-${Stage}-timeouts', DelaySeconds: 2 }
            Parameters:
              Stage: { Type: String, Default: dev }
            """;

    @TempDir
    Path temporary;

    @BeforeEach
    void provision(EmbeddedAws aws) throws IOException {
        Path resources = temporary.resolve("deploy/described/resources.yaml");
        Files.createDirectories(resources.getParent());
        Files.writeString(resources, TEMPLATE);
        Templates templates = Templates.read(temporary.resolve("deploy"), "described");
        aws.provision(templates, new Placement("here", "us-east-1", "000000000000"));
        aws.provision(templates, new Placement("here", "us-east-1", "000000000000"));
    }

    @Test
    void addressesAndDomainsMaySendMails(EmbeddedAws aws) {
        assertThat(aws.sesClient().listIdentities().identities())
                .contains("bills@here.platter.example", "here.dinner.example");
    }

    @Test
    void aMessageOfADelayedQueueShowsWhenItsDelayIsOver(EmbeddedAws aws) {
        String url = aws.sqsClient().getQueueUrl(request -> request.queueName("described-here-timeouts")).queueUrl();
        assertThat(aws.sqsClient().getQueueAttributes(request -> request.queueUrl(url)
                .attributeNames(QueueAttributeName.DELAY_SECONDS)).attributes())
                .containsEntry(QueueAttributeName.DELAY_SECONDS, "2");
        TestQueue queue = new TestQueue(aws.sqsClient(), url, "arn:aws:sqs:us-east-1:000000000000:timeouts");

        long sent = System.nanoTime();
        aws.sqsClient().sendMessage(request -> request.queueUrl(url).messageBody("order-1"));
        await().until(() -> queue.bodies().contains("order-1"));

        assertThat(Duration.ofNanos(System.nanoTime() - sent)).isGreaterThan(Duration.ofMillis(1_900));
    }
}
