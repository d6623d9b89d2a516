package dev.platter.localaws;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.AwsClients.Access;
import dev.platter.localaws.buckets.LocalBuckets.Owner;
import dev.platter.localaws.mails.Mailbox;
import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.provisioning.BucketSettings;
import dev.platter.sam.provisioning.Provisioner;
import dev.platter.sam.provisioning.ProvisioningClients;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * DynamoDB with its streams, SQS, SNS, S3 and SES in this JVM, in memory, each on a free port of the loopback interface.
 *
 * <p>The clients are shared and closed with it. Whoever wants clients of their own takes the endpoints, {@link #region()} and
 * {@link #credentials()}, and path-style access for S3.
 */
public final class EmbeddedAws implements AutoCloseable {

    // DynamoDB Local refuses an access key that is not alphanumeric.
    private static final String ACCESS_KEY = "platterlocal";
    private static final String SECRET_KEY = "platterlocalsecret";
    private static final Placement HERE = Placement.local();

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final Access access = new Access(http, region(), credentials(), List.of());
    private final Emulators emulators;
    private final AwsClients clients;

    private EmbeddedAws() {
        emulators = Emulators.start(access, new Owner(ACCESS_KEY, SECRET_KEY, HERE.region()), HERE.accountId());
        clients = AwsClients.of(access, emulators.endpoints());
    }

    /** Starts the five side by side, empty; returns when all of them answer. */
    public static EmbeddedAws start() {
        return new EmbeddedAws();
    }

    /** Where tables and their streams are. */
    public URI dynamoDb() {
        return emulators.tables().uri();
    }

    /** Where queues are. */
    public URI sqs() {
        return emulators.queues().uri();
    }

    /** Where topics are. */
    public URI sns() {
        return emulators.topics().uri();
    }

    /** Where buckets are, in the path style only. */
    public URI s3() {
        return emulators.buckets().uri();
    }

    /** Where mails are handed in, and listed at {@code /_aws/ses} as LocalStack lists them. */
    public URI ses() {
        return emulators.mails().uri();
    }

    /** The mails that were handed in; nothing is sent. */
    public Mailbox mailbox() {
        return emulators.mails().mailbox();
    }

    /** The region that its ARNs name. */
    public Region region() {
        return Region.of(HERE.region());
    }

    /** The one pair of keys that S3 accepts; the others accept any. */
    public AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
    }

    /**
     * The environment variables by which another process's SDK finds all of it by its own means: credentials, region, endpoints.
     */
    public Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(accessVariables());
        variables.putAll(Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB_STREAMS", dynamoDb().toString(),
                "AWS_ENDPOINT_URL_SQS", sqs().toString(),
                "AWS_ENDPOINT_URL_SNS", sns().toString(),
                "AWS_ENDPOINT_URL_S3", s3().toString(),
                "AWS_ENDPOINT_URL_SES", ses().toString()));
        return Map.copyOf(variables);
    }

    /** Of these variables, those for credentials and region. */
    public Map<String, String> accessVariables() {
        return Map.of("AWS_ACCESS_KEY_ID", ACCESS_KEY, "AWS_SECRET_ACCESS_KEY", SECRET_KEY, "AWS_REGION",
                HERE.region());
    }

    /** For tables. */
    public DynamoDbClient dynamoDbClient() {
        return clients.dynamoDb();
    }

    /** For the streams of tables. */
    public DynamoDbStreamsClient dynamoDbStreamsClient() {
        return clients.dynamoDbStreams();
    }

    /** For queues. */
    public SqsClient sqsClient() {
        return clients.sqs();
    }

    /** For topics. */
    public SnsClient snsClient() {
        return clients.sns();
    }

    /** For buckets. */
    public S3Client s3Client() {
        return clients.s3();
    }

    /** For mails. */
    public SesClient sesClient() {
        return clients.ses();
    }

    /** Signs requests for the embedded S3. */
    public S3Presigner s3Presigner() {
        return clients.s3Presigner();
    }

    /**
     * Clients of a process of its own, whose calls the interceptors see, such as one that crashes or counts; the caller closes
     * them.
     */
    public AwsClients clientsWith(ExecutionInterceptor... interceptors) {
        return AwsClients.of(access.with(interceptors), emulators.endpoints());
    }

    /** Creates what the templates describe; a second time changes nothing. */
    public void provision(Templates templates, Placement placement) {
        var provisioning = new ProvisioningClients(clients.dynamoDb(), clients.sqs(), clients.sns(), clients.s3(),
                clients.ses());
        new Provisioner(provisioning, bucketSettings()).apply(templates, placement);
    }

    /** The settings of buckets that S3Proxy does not take by the S3 API: notifications and cross-origin rules. */
    public BucketSettings bucketSettings() {
        return emulators.buckets();
    }

    @Override
    public void close() {
        clients.close();
        emulators.close();
        http.close();
    }
}
