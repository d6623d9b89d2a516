package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who may call whom, in the product's templates: what is missing would only show on AWS. */
class AccessRulesTest {

    private static final String ORDER_RESOURCES = "order-function/resources";
    private static final String ORDER_FUNCTIONS = "order-function/functions";

    private static final String PROCESS_ORDERS = "FunctionName: !Sub platter-${Stage}-process-orders";
    private static final String BEGINNING = "Resources:\n";
    private static final String NIGHTLY = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  Name: !Sub platter-${Stage}-nightly
                  ScheduleExpression: cron(0 3 * * ? *)
                  Targets:
                    - Id: nightly
                      Arn: !Sub '${OrderApi.Alias}'
              NightlyMayRun:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: !Sub '${OrderApi.Alias}'
                  Principal: events.amazonaws.com
                  SourceArn: !GetAtt Nightly.Arn
            """;

    @TempDir
    Path temporary;

    @Test
    void aFunctionMayTakeFromTheQueuesThatTriggerIt() {
        kept(deployed -> assertThat(deployed.all(Resource.QueueSource.class)).isNotEmpty()
                .allSatisfy(source -> assertThat(
                        deployed.grants(deployed.the(Resource.ServerlessFunction.class, source.function())))
                        .anySatisfy(grant -> {
                            assertThat(grant.actions())
                                    .contains("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
                            assertThat(grant.resources()).contains(queueArn(deployed, source.queue()));
                        })))
                .brokenBy(ORDER_FUNCTIONS, "- sqs:DeleteMessage", "")
                .brokenBy(ORDER_FUNCTIONS, "OrderProcessingQueueArn\n              - Sid",
                        "DishPhotosQueueArn\n              - Sid");
    }

    @Test
    void aFunctionMayReadTheStreamsThatTriggerItAndWriteWhereTheyGiveUp() {
        kept(deployed -> assertThat(deployed.all(Resource.StreamSource.class)).isNotEmpty().allSatisfy(source -> {
            List<Deployed.Grant> grants = deployed.grants(deployed.the(Resource.ServerlessFunction.class,
                    source.function()));
            String table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/"
                    + deployed.the(Resource.Table.class, source.table()).name();
            assertThat(grants).anySatisfy(grant -> {
                assertThat(grant.actions())
                        .contains("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator");
                assertThat(grant.resources()).contains(table + "/stream/${StreamLabel}");
            });
            assertThat(grants).anyMatch(grant -> grant.allows("dynamodb:ListStreams", table + "/stream/*"));
            if (source.onFailureBucket() instanceof ResourceId id) {
                String bucket = bucketArn(deployed.the(Resource.Bucket.class, id));
                assertThat(grants).anyMatch(grant -> grant.allows("s3:PutObject", bucket + "/*"));
                assertThat(grants).anyMatch(grant -> grant.allows("s3:ListBucket", bucket));
            }
        }))
                .brokenBy(ORDER_FUNCTIONS, "- dynamodb:GetShardIterator", "")
                .brokenBy("stream-metrics-function/functions", "table/platter-${Stage}-photo-events/",
                        "table/platter-photo-events/")
                .brokenBy("stream-metrics-function/functions", "- s3:ListBucket", "- s3:GetObject");
    }

    @Test
    void aTopicMaySendToTheQueuesSubscribedToItAndToTheirDeadLetters() {
        kept(deployed -> assertThat(deployed.all(Resource.Subscription.class)).isNotEmpty().allSatisfy(subscription -> {
            String topic = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:"
                    + deployed.the(Resource.Topic.class, subscription.topic()).name();

            assertThat(sendersTo(deployed, queueArn(deployed, subscription.queue()))).contains(topic);
            assertThat(sendersTo(deployed, queueArn(deployed, Objects.requireNonNull(subscription.deadLetters()))))
                    .contains(topic);
        }))
                .brokenBy(ORDER_RESOURCES, "aws:SourceArn: !Ref OrderEventsTopic", "aws:SourceArn: !Ref OrdersTable")
                .brokenBy(ORDER_RESOURCES, "              - !GetAtt DishPhotosDeadLetters.Arn\n", "");
    }

    @Test
    void aBucketMaySendToTheQueuesItNotifies() {
        kept(deployed -> assertThat(deployed.all(Resource.Bucket.class))
                .filteredOn(bucket -> !bucket.notifications().isEmpty())
                .isNotEmpty()
                .allSatisfy(bucket -> assertThat(bucket.notifications())
                        .allSatisfy(notification -> assertThat(
                                sendersTo(deployed, queueArn(deployed, notification.queue())))
                                .contains(bucketArn(bucket)))))
                .brokenBy("thumbnail-function/resources", ":s3:::platter-${Stage}-photos-",
                        ":s3:::platter-${Stage}-photo-");
    }

    @Test
    void aBucketThatNotifiesIsNotWrittenByTheFunctionItSetsOff() {
        kept(deployed -> assertThat(deployed.all(Resource.Bucket.class)).allSatisfy(bucket -> assertThat(
                bucket.notifications())
                .allSatisfy(notification -> assertThat(deployed.all(Resource.QueueSource.class))
                        .filteredOn(source -> source.queue().equals(notification.queue()))
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(writtenBy(deployed, source))
                                .isNotEmpty()
                                .noneMatch(written -> written.startsWith(bucketArn(bucket)))))))
                .brokenBy("thumbnail-function/functions", "ThumbnailsBucketArn", "PhotosBucketArn");
    }

    @Test
    void everyRouteAsksForAScopeButThosePublicAndTheOneForAnythingElse() {
        kept(deployed -> assertThat(deployed.all(Resource.Route.class)).isNotEmpty().allSatisfy(route -> {
            if (isPublic(route.routeKey())) {
                assertThat(route.authorizer()).as(route.routeKey()).isNull();
            } else {
                assertThat(route.authorizer()).as(route.routeKey()).isNotNull();
                assertThat(route.scopes()).as(route.routeKey()).isNotEmpty()
                        .allMatch(scope -> scope.matches("platter/[a-z-]+(\\.[a-z]+)?"));
            }
        }))
                .brokenBy("order-function/api", "AuthorizationScopes: [platter/orders.write]", "")
                .brokenBy("thumbnail-function/api", "platter/photos.write", "photos.write")
                .brokenBy("stream-metrics-function/api", """
                        AuthorizationType: JWT
                              AuthorizerId: !Ref Authorizer
                              AuthorizationScopes: [platter/metrics.read]
                        """, "AuthorizationType: NONE\n");
    }

    @Test
    void everyScopeThatARouteAsksForIsOneThatSomeAppIsGranted() {
        kept(deployed -> {
            var scopes = deployed.properties("AWS::Cognito::UserPoolResourceServer").stream()
                    .flatMap(server -> server.path("Scopes").valueStream()
                            .map(scope -> server.path("Identifier").asString() + "/"
                                    + scope.path("ScopeName").asString()))
                    .toList();
            var granted = deployed.properties("AWS::Cognito::UserPoolClient").stream()
                    .flatMap(app -> app.path("AllowedOAuthScopes").valueStream()).map(JsonNode::asString).toList();
            assertThat(deployed.all(Resource.Route.class)).flatExtracting(Resource.Route::scopes)
                    .isNotEmpty().isSubsetOf(scopes).isSubsetOf(granted);
            assertThat(granted).contains("openid").filteredOn(scope -> !scope.equals("openid")).isSubsetOf(scopes);
        })
                .brokenBy("sign-in/resources", "ScopeName: metrics.read", "ScopeName: metrics.write")
                .brokenBy("sign-in/resources", "AllowedOAuthScopes: [platter/metrics.read]", "AllowedOAuthScopes: []")
                .brokenBy("order-function/api", "[platter/orders.write]", "[platter/orders.rite]");
    }

    @Test
    void noPageSignsInForTheFiguresOfTheWholeBusiness() {
        kept(deployed -> assertThat(deployed.properties("AWS::Cognito::UserPoolClient"))
                .filteredOn(app -> !app.path("GenerateSecret").asString().equals("true")).isNotEmpty()
                .allSatisfy(app -> assertThat(app.path("AllowedOAuthScopes").toString())
                        .doesNotContain("platter/metrics.read")))
                .brokenBy("sign-in/resources", "GenerateSecret: true", "GenerateSecret: false");
    }

    /** What everybody may read, and where a function answers what it has no route for. */
    private static boolean isPublic(String routeKey) {
        return Set
                .of("GET /menu", "GET /restaurants", "GET /restaurants/{restaurantId}", "GET /dishes/{dishId}",
                        "$default")
                .contains(routeKey);
    }

    @Test
    void everyApiTrustsTheIssuerAndAudienceOfTheDeploymentAndAdmitsItsPageOnly() {
        kept(deployed -> {
            assertThat(deployed.properties("AWS::ApiGatewayV2::Authorizer")).isNotEmpty().allSatisfy(authorizer -> {
                var configuration = authorizer.path("JwtConfiguration");
                assertThat(configuration.path("Issuer").asString()).isEqualTo("${JwtIssuer}");
                assertThat(configuration.path("Audience").toString()).contains("${JwtAudience}");
            });
            assertThat(deployed.all(Resource.HttpApi.class)).isNotEmpty().allSatisfy(api -> {
                assertThat(Objects.requireNonNull(api.cors()).origins()).containsExactly("http://localhost:8080");
                assertThat(api.cors().headers()).contains("authorization");
                assertThat(api.cors().exposedHeaders()).contains("www-authenticate");
                assertThat(api.cors().methods()).containsAll(methods(deployed, api.id()));
            });
        })
                .brokenBy("order-function/api", "Issuer: !Ref JwtIssuer", "Issuer: https://elsewhere.example")
                .brokenBy("thumbnail-function/api", "AllowOrigins: [!Ref AllowedOrigin]", "AllowOrigins: ['*']")
                .brokenBy("order-function/api", "AllowMethods: [GET, POST", "AllowMethods: [GET");
    }

    private static List<String> methods(Deployed deployed, ResourceId api) {
        return deployed.all(Resource.Route.class).stream()
                .filter(route -> route.api().equals(api) && !route.routeKey().equals("$default"))
                .map(route -> route.routeKey().split(" ", 2)[0]).distinct().toList();
    }

    @Test
    void everyRouteLeadsToAnAliasThatItsApiMayCall() {
        kept(deployed -> assertThat(deployed.all(Resource.Route.class)).isNotEmpty().allSatisfy(route -> {
            String alias = deployed.properties(route.integration()).path("IntegrationUri").asString();
            assertThat(alias).endsWith(":live");
            assertThat(deployed.properties("AWS::Lambda::Permission"))
                    .filteredOn(permission -> permission.path("FunctionName").asString().equals(alias))
                    .singleElement()
                    .satisfies(permission -> assertThat(permission.path("Principal").asString())
                            .isEqualTo("apigateway.amazonaws.com"))
                    .satisfies(permission -> assertThat(permission.path("SourceArn").asString())
                            .endsWith(":${%s}/*".formatted(route.api().logicalId())));
        }))
                .brokenBy("order-function/api", "${Api}/*", "${Authorizer}/*")
                .brokenBy("order-function/api", "Principal: apigateway", "Principal: sns")
                .brokenBy(ORDER_FUNCTIONS, "Value: !Sub ${OrderApi.Alias}", "Value: !GetAtt OrderApi.Arn");
    }

    @Test
    void everyScheduleRunsAnAliasThatItMayCall() {
        kept(deployed -> assertThat(deployed.all(Resource.Schedule.class)).allSatisfy(schedule -> {
            JsonNode rule = deployed.properties(schedule.id());
            String alias = rule.path("Targets").path(0).path("Arn").asString();
            assertThat(alias).endsWith(":live");
            assertThat(deployed.properties("AWS::Lambda::Permission"))
                    .filteredOn(permission -> permission.path("FunctionName").asString().equals(alias))
                    .filteredOn(permission -> permission.path("Principal").asString().equals("events.amazonaws.com"))
                    .filteredOn(permission -> permission.path("Action").asString().equals("lambda:InvokeFunction"))
                    .extracting(permission -> permission.path("SourceArn").asString())
                    .contains("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/" + schedule.name());
        }))
                .keptWhen(ORDER_FUNCTIONS, BEGINNING, NIGHTLY)
                .brokenBy(ORDER_FUNCTIONS, BEGINNING, NIGHTLY.replace("events.amazonaws.com", "sns.amazonaws.com"))
                .brokenBy(ORDER_FUNCTIONS, BEGINNING, NIGHTLY.replace("Action: lambda:InvokeFunction", "Action: '*'"))
                .brokenBy(ORDER_FUNCTIONS, BEGINNING, NIGHTLY.replace("SourceArn: !GetAtt Nightly.Arn", ""))
                .brokenBy(ORDER_FUNCTIONS, BEGINNING, NIGHTLY.replace("FunctionName: !Sub '${OrderApi.Alias}'",
                        "FunctionName: !GetAtt OrderApi.Arn"))
                .brokenBy(ORDER_FUNCTIONS, BEGINNING, NIGHTLY.replace("Arn: !Sub '${OrderApi.Alias}'",
                        "Arn: !GetAtt OrderApi.Arn"));
    }

    @Test
    void aFunctionMaySendWhereItsFailedRunsAreTold() {
        String told = "EventInvokeConfig:\n        DestinationConfig:\n          OnFailure:\n            Type: SQS\n"
                + "            Destination:\n              Fn::ImportValue: !Sub platter-${Stage}-order-function-%sArn\n"
                + "      FunctionName: !Sub platter-${Stage}-process-orders";
        kept(deployed -> assertThat(deployed.all(Resource.ServerlessFunction.class)).allSatisfy(function -> {
            if (function.unanswered().onFailureQueue() instanceof ResourceId queue) {
                assertThat(deployed.grants(function))
                        .anyMatch(grant -> grant.allows("sqs:SendMessage", queueArn(deployed, queue)));
            }
        }))
                .keptWhen(ORDER_FUNCTIONS, PROCESS_ORDERS, told.formatted("OrderProcessingDeadLetters"))
                .brokenBy(ORDER_FUNCTIONS, PROCESS_ORDERS, told.formatted("DishPhotosDeadLetters"));
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }

    private static List<String> sendersTo(Deployed deployed, String queueArn) {
        return deployed.properties("AWS::SQS::QueuePolicy").stream()
                .flatMap(policy -> Deployed.statements(policy.path("PolicyDocument")))
                .filter(statement -> statement.allows("sqs:SendMessage", queueArn))
                .map(statement -> statement.statement().path("Condition").path("ArnEquals"))
                .map(condition -> condition.path("aws:SourceArn").asString())
                .toList();
    }

    private static List<String> writtenBy(Deployed deployed, Resource.QueueSource source) {
        return deployed.grants(deployed.the(Resource.ServerlessFunction.class, source.function())).stream()
                .filter(grant -> grant.actions().contains("s3:PutObject"))
                .flatMap(grant -> grant.resources().stream())
                .toList();
    }

    private static String queueArn(Deployed deployed, ResourceId queue) {
        return "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:"
                + deployed.the(Resource.Queue.class, queue).name();
    }

    private static String bucketArn(Resource.Bucket bucket) {
        return "arn:${AWS::Partition}:s3:::" + bucket.name();
    }
}
