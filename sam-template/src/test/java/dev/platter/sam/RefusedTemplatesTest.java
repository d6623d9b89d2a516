package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import dev.platter.sam.yaml.TemplateRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a template is named with file, line, logical id and rule. */
class RefusedTemplatesTest {

    private static final String MAPPING = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: work
              Worker:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: worker
                  Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: worker } }
              Working:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !Ref Worker
                  EventSourceArn: !GetAtt Work.Arn
                  \
            """;

    private static final String SCHEDULED = """
            Resources:
              Work: { Type: AWS::SQS::Queue, Properties: { QueueName: work } }
              Worker:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: worker
                  Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: worker } }
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  Name: nightly
                  ScheduleExpression: %s
                  State: %s
                  Targets:
                    - Id: worker
                      Arn: %s
            """;

    @TempDir
    Path temporary;

    @Test
    void aMisspeltPropertyIsNamedWithTheOneThatWasMeant() {
        refused("""
                Resources:
                  OrdersTable:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: orders
                      BilingMode: PAY_PER_REQUEST
                """, "6: OrdersTable: unknown property BilingMode (did you mean BillingMode?)");
    }

    @Test
    void aPropertyThatResemblesNoneIsNamedAlone() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      Colour: green
                """, "6: Work: unknown property Colour");
    }

    @Test
    void aMisspeltPropertyDeepInsideIsNamedAtItsLine() {
        refused("""
                Resources:
                  OrdersTable:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: orders
                      BillingMode: PAY_PER_REQUEST
                      KeySchema:
                        - AttributeName: pk
                          KeyTyp: HASH
                """, "9: OrdersTable: unknown property KeyTyp (did you mean KeyType?)");
    }

    @Test
    void aMissingPropertyIsNamed() {
        refused("""
                Resources:
                  OrdersTable:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      BillingMode: PAY_PER_REQUEST
                """, "5: OrdersTable: needs TableName");
    }

    @Test
    void aListWhereTextBelongsIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: [work]
                """, "5: Work: QueueName must be text, not a list");
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      VisibilityTimeout: 43201
                """, "6: Work: VisibilityTimeout must be a whole number from 0 to 43200, not 43201");
    }

    @Test
    void aMisspeltWordOfAClosedListIsRefused() {
        refused("""
                Resources:
                  Events:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: events
                      BillingMode: PAY_PER_REQUEST
                      StreamSpecification:
                        StreamViewType: NEW_IMAGES
                """, "8: Events: StreamViewType must be one of NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES, KEYS_ONLY, "
                + "not NEW_IMAGES (did you mean NEW_IMAGE?)");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      RedrivePolicy:
                        deadLetterTargetArn: !GetAtt DeadLeters.Arn
                        maxReceiveCount: 5
                  DeadLetters:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: dead
                """, "7: Work: no parameter or resource is named DeadLeters (did you mean DeadLetters?)");
    }

    @Test
    void anUnknownAttributeIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                Outputs:
                  WorkArn:
                    Value: !GetAtt Work.Arm
                """, "8: WorkArn: AWS::SQS::Queue has no attribute Arm (did you mean Arn?)");
    }

    @Test
    void aReferenceToTheWrongTypeIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      RedrivePolicy:
                        deadLetterTargetArn: !Ref News
                        maxReceiveCount: 5
                  News:
                    Type: AWS::SNS::Topic
                    Properties:
                      TopicName: news
                """, "7: Work: deadLetterTargetArn must refer to AWS::SQS::Queue, not to AWS::SNS::Topic");
    }

    @Test
    void aUrlWhereAnArnBelongsIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      RedrivePolicy:
                        deadLetterTargetArn: !Ref DeadLetters
                        maxReceiveCount: 5
                  DeadLetters:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: dead
                """, "7: Work: deadLetterTargetArn does not take the Ref of AWS::SQS::Queue");
    }

    @Test
    void anUnknownSettingOfARouteIsRefused() {
        refused("""
                Resources:
                  Api:
                    Type: AWS::ApiGatewayV2::Api
                    Properties:
                      ProtocolType: HTTP
                  Stage:
                    Type: AWS::ApiGatewayV2::Stage
                    Properties:
                      ApiId: !Ref Api
                      DefaultRouteSettings: { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 1 }
                      RouteSettings:
                        GET /: { ThrottlingRateLimit: 1, ThrottlingBurstsLimit: 1 }
                """, "12: Stage: unknown property ThrottlingBurstsLimit (did you mean ThrottlingBurstLimit?)");
    }

    @Test
    void anUnknownIntrinsicFunctionIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sup work-${Stage}
                """, "5: !Sup: unknown intrinsic function (did you mean !Sub?)");
    }

    @Test
    void aLongFormThatIsNotEvaluatedIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName:
                        Fn::Transform: work
                """, "6: Fn::Transform: unknown intrinsic function");
    }

    @Test
    void aLogicalIdThatStandsTwiceIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SNS::Topic
                  Work:
                    Type: AWS::SQS::Queue
                """, "4: Work: stands here a second time, after line 2");
    }

    @Test
    void resourcesThatWaitForEachOtherAreRefused() {
        refused("""
                Resources:
                  Photos:
                    Type: AWS::S3::Bucket
                    DependsOn: MaySend
                    Properties:
                      BucketName: photos
                  MaySend:
                    Type: AWS::SQS::QueuePolicy
                    Properties:
                      Resource: !Sub ${Photos.Arn}/*
                """, "2: Photos: waits for itself: Photos -> MaySend -> Photos");
    }

    @Test
    void anImportThatNobodyExportsIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName:
                        Fn::ImportValue: !Sub ${AWS::Region}-Nmae
                Outputs:
                  Name:
                    Value: work
                    Export: { Name: !Sub '${AWS::Region}-Name' }
                """, "6: Work: no template makes export ${AWS::Region}-Nmae (did you mean ${AWS::Region}-Name?)");
    }

    @Test
    void anSsmParameterThatNobodyMakesIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub '{{resolve:ssm:/there/${AWS::Region}}}'
                """, "5: Work: no template makes SSM parameter /there/${AWS::Region}");
    }

    @Test
    void anotherKindOfDynamicReferenceIsRefused() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: '{{resolve:secretsmanager:name}}'
                """,
                "5: Work: {{resolve:secretsmanager:name}}: only {{resolve:ssm:name}} is resolved, as the whole value");
    }

    @Test
    void exportsThatLeadBackToThemselvesAreRefused() {
        refused("""
                Outputs:
                  One:
                    Value: !ImportValue two
                    Export: { Name: one }
                  Other:
                    Value: !ImportValue one
                    Export: { Name: two }
                """, "3: One: leads back to itself: export two -> export one -> export two");
    }

    @Test
    void anExportThatIsMadeTwiceIsRefused() {
        refused("""
                Outputs:
                  One:
                    Value: a
                    Export: { Name: name }
                  Other:
                    Value: b
                    Export: { Name: name }
                """, "5: Other: export name is already made at deploy/shop/resources.yaml:2");
    }

    @Test
    void aConditionThatIsNotThereIsRefused() {
        refused("""
                Conditions:
                  IsLarge: !Equals [a, b]
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Condition: IsLarg
                """, "4: Work: no condition IsLarg (did you mean IsLarge?)");
    }

    @Test
    void aConditionOnWhatOnlyADeploymentKnowsIsRefused() {
        refused("""
                Parameters:
                  Stage: { Type: String, Default: dev }
                Conditions:
                  IsProduction: !Equals [!Ref Stage, prod]
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Condition: IsProduction
                """, "4: IsProduction: depends on what only a deployment knows");
    }

    @Test
    void aReferenceToWhatAConditionLeavesOutIsRefused() {
        refused("""
                Conditions:
                  Never: !Equals [a, b]
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Condition: Never
                Outputs:
                  WorkArn:
                    Value: !GetAtt Work.Arn
                """, "9: WorkArn: Work is left out by condition Never");
    }

    @Test
    void aStreamOfATableWithoutOneIsRefused() {
        refused("""
                Resources:
                  Orders:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: orders
                      BillingMode: PAY_PER_REQUEST
                  Relay:
                    Type: AWS::Lambda::EventSourceMapping
                    Properties:
                      EventSourceArn: !GetAtt Orders.StreamArn
                """, "10: Relay: Orders has no stream");
    }

    @Test
    void aMisspeltResponseTypeOfAMappingIsRefused() {
        refused(MAPPING + "FunctionResponseTypes: [ReportBatchItemFailure]\n",
                "16: Working: FunctionResponseTypes must be one of ReportBatchItemFailures, "
                        + "not ReportBatchItemFailure (did you mean ReportBatchItemFailures?)");
    }

    @Test
    void aBatchLargerThanAnyIsRefused() {
        refused(MAPPING + "BatchSize: 20000\n",
                "16: Working: BatchSize must be a whole number from 1 to 10000, not 20000");
    }

    @Test
    void aBatchOfMoreMessagesThanAQueueGivesAtOnceNeedsTimeToGather() {
        refused(MAPPING + "BatchSize: 11\n",
                "14: Working: needs MaximumBatchingWindowInSeconds: a queue gives 10 messages at once");
    }

    @Test
    void anAliasThatNoFunctionPublishesIsRefused() {
        refused(MAPPING.replace("!Ref Worker", "!Sub ${Worker.Alias}") + "BatchSize: 10\n",
                "6: Worker: needs AutoPublishAlias: something refers to it, "
                        + "and what AWS would generate is not known here");
    }

    @Test
    void aFilterOnThePartOfAMessageThatIsNotThereIsRefused() {
        refused("""
                Resources:
                  News:
                    Type: AWS::SNS::Topic
                    Properties:
                      TopicName: news
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                  Reading:
                    Type: AWS::SNS::Subscription
                    Properties:
                      TopicArn: !Ref News
                      Protocol: sqs
                      Endpoint: !GetAtt Work.Arn
                      FilterPolicyScope: Body
                """, "16: Reading: FilterPolicyScope must be one of MessageAttributes, MessageBody, not Body");
    }

    @Test
    void aResourceWithoutATypeIsRefused() {
        refused("""
                Resources:
                  Work:
                    Properties: {}
                """, "2: Work: has no Type");
    }

    @Test
    void aScheduleThatEventBridgeWouldNotTakeIsRefusedWithTheRule() {
        refused(SCHEDULED.formatted("rate(1 minutes)", "ENABLED", "!Ref Worker"),
                "12: Nightly: ScheduleExpression: rate is singular for 1 and plural for more, not 1 minutes");
        refused(SCHEDULED.formatted("cron(0 3 * * *)", "ENABLED", "!Ref Worker"),
                "12: Nightly: ScheduleExpression: cron takes six fields (minutes, hours, day of month, month, "
                        + "day of week, year), not 0 3 * * *");
    }

    @Test
    void aScheduleIsOnOrOffAndRunsAFunction() {
        refused(SCHEDULED.formatted("rate(1 day)", "ON", "!Ref Worker"),
                "13: Nightly: State must be one of ENABLED, DISABLED, not ON");
        refused(SCHEDULED.formatted("rate(1 day)", "ENABLED", "!GetAtt Work.Arn"),
                "16: Nightly: Arn must refer to AWS::Serverless::Function, not to AWS::SQS::Queue");
    }

    @Test
    void aScheduleHasOneTarget() {
        refused(SCHEDULED.formatted("rate(1 day)", "ENABLED", "!Ref Worker") + """
                        - Id: another
                          Arn: !Ref Worker
                """, "11: Nightly: needs one target, not 2");
    }

    @Test
    void whatALambdaDoesWithFailedEventsIsWithinLambdasLimits() {
        refused("""
                Resources:
                  Worker:
                    Type: AWS::Serverless::Function
                    Properties:
                      FunctionName: worker
                      Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: worker } }
                      EventInvokeConfig:
                        MaximumRetryAttempts: 3
                """, "8: Worker: MaximumRetryAttempts must be a whole number from 0 to 2, not 3");
        refused("""
                Resources:
                  Worker:
                    Type: AWS::Serverless::Function
                    Properties:
                      FunctionName: worker
                      Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: worker } }
                      EventInvokeConfig:
                        DestinationConfig: { OnFailure: { Type: SNS, Destination: told } }
                """, "8: Worker: Type must be one of SQS, not SNS (did you mean SQS?)");
    }

    @Test
    void anIdentityIsAnAddressOrADomain() {
        refused("""
                Resources:
                  Sender:
                    Type: AWS::SES::EmailIdentity
                    Properties:
                      EmailIdentity: orders at platter.example
                """, "5: Sender: EmailIdentity must be an address or a domain, not orders at platter.example");
    }

    @Test
    void aDelayIsWithinWhatSqsHolds() {
        refused("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      DelaySeconds: 901
                """, "6: Work: DelaySeconds must be a whole number from 0 to 900, not 901");
    }

    @Test
    void aMisspeltSectionIsRefused() {
        refused("""
                Resource:
                  Work: {}
                """, "1: template: unknown key Resource (did you mean Resources?)");
    }

    @Test
    void whatIsNotYamlIsRefusedAtItsLine() {
        refused("""
                Resources:
                  Work: [
                """, "3: not YAML: expected the node content, but found '<stream end>'");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("", "1: template: is empty");
    }

    private void refused(String template, String refusal) {
        DeployDir deploy = DeployDir.in(temporary).with("shop/resources", template);

        assertThatThrownBy(() -> deploy.read("shop"))
                .isInstanceOf(TemplateRefused.class)
                .hasMessage("deploy/shop/resources.yaml:" + refusal);
    }
}
