package dev.platter.sam.model;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.platter.sam.yaml.Declaration;
import dev.platter.sam.yaml.Names;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.Value;

/** Makes a record of a declared resource, by its type. */
public final class ReadResource {

    private static final System.Logger LOG = System.getLogger(ReadResource.class.getName());

    private record Reader(Shape shape, Function<Properties, Resource> read) {}

    private static final Map<String, Reader> MODELLED = Map.ofEntries(
            Map.entry("AWS::DynamoDB::Table", new Reader(ReadTable.SHAPE, ReadTable::read)),
            Map.entry("AWS::SQS::Queue", new Reader(ReadMessaging.QUEUE, ReadMessaging::queue)),
            Map.entry("AWS::SNS::Topic", new Reader(ReadMessaging.TOPIC, ReadMessaging::topic)),
            Map.entry(
                    "AWS::SNS::Subscription", new Reader(ReadMessaging.SUBSCRIPTION, ReadMessaging::subscription)),
            Map.entry("AWS::S3::Bucket", new Reader(ReadBucket.SHAPE, ReadBucket::read)),
            Map.entry("AWS::Serverless::Function", new Reader(ReadFunction.SHAPE, ReadFunction::read)),
            Map.entry("AWS::Lambda::EventSourceMapping", new Reader(ReadEventSource.SHAPE, ReadEventSource::read)),
            Map.entry("AWS::SES::EmailIdentity", new Reader(ReadIdentity.SHAPE, ReadIdentity::read)),
            Map.entry("AWS::Events::Rule", new Reader(ReadSchedule.SHAPE, ReadSchedule::read)),
            Map.entry("AWS::ApiGatewayV2::Api", new Reader(ReadApi.API, ReadApi::api)),
            Map.entry("AWS::ApiGatewayV2::Stage", new Reader(ReadApi.STAGE, ReadApi::stage)),
            Map.entry("AWS::ApiGatewayV2::Integration", new Reader(ReadApi.INTEGRATION, ReadApi::integration)),
            Map.entry("AWS::ApiGatewayV2::Authorizer", new Reader(ReadApi.AUTHORIZER, ReadApi::authorizer)),
            Map.entry("AWS::ApiGatewayV2::Route", new Reader(ReadApi.ROUTE, ReadApi::route)));

    /** Known, and without effect outside AWS: who may, who watches, what is logged, what stands in front. */
    private static final Set<String> WITHOUT_LOCAL_EFFECT = Set.of(
            "AWS::CloudFront::Distribution",
            "AWS::CloudFront::OriginAccessControl",
            "AWS::CloudWatch::Alarm",
            "AWS::Cognito::UserPool",
            "AWS::Cognito::UserPoolClient",
            "AWS::Cognito::UserPoolDomain",
            "AWS::Cognito::UserPoolGroup",
            "AWS::Cognito::UserPoolResourceServer",
            "AWS::IAM::Role",
            "AWS::Lambda::Permission",
            "AWS::Logs::LogGroup",
            "AWS::Logs::MetricFilter",
            "AWS::S3::BucketPolicy",
            "AWS::SQS::QueuePolicy",
            // Nothing here runs one; the default workflow needs none.
            "AWS::Serverless::StateMachine",
            "AWS::SSM::Parameter");

    private final Stacks stacks;

    public ReadResource(Stacks stacks) {
        this.stacks = stacks;
    }

    /**
     * The resource with all its properties evaluated; a type that is not known is named in a warning.
     *
     * @throws dev.platter.sam.yaml.TemplateRefused if it says something that cannot be meant
     */
    public Resource read(Declaration declaration) {
        Value.Fields properties = stacks.properties(declaration);
        Reader reader = MODELLED.get(declaration.type());
        if (reader != null) {
            return reader.read().apply(new Properties(stacks, declaration.id(), properties, reader.shape()));
        }
        if (!WITHOUT_LOCAL_EFFECT.contains(declaration.type())) {
            LOG.log(System.Logger.Level.WARNING, () -> unknownType(declaration));
        }
        return new Resource.WithoutLocalEffect(declaration.id(), declaration.type());
    }

    private static String unknownType(Declaration declaration) {
        return "%s: %s: type %s is not known and makes nothing here%s".formatted(
                declaration.place(),
                declaration.id().logicalId(),
                declaration.type(),
                Names.didYouMean(declaration.type(), MODELLED.keySet()));
    }
}
