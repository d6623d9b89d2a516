package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.platter.sam.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What intrinsic functions give, seen in the name of a queue. */
class EvaluationTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            !Ref Colour                                       | green
            !Ref Stage                                        | ${Stage}
            !Ref AWS::Region                                  | ${AWS::Region}
            !Ref NoDefault                                    | ${NoDefault}
            !Sub q-${Colour}-${Stage}                         | q-green-${Stage}
            !Sub 'q-${!Colour}'                               | q-${Colour}
            !Sub ['q-${Size}-${Colour}', { Size: !Ref Stage }] | q-${Stage}-green
            { "Fn::Sub": 'q-${Colour}' }                      | q-green
            { Ref: Colour }                                   | green
            !GetAtt News.TopicName                            | news
            !GetAtt [News, TopicName]                         | news
            !Sub '${News.TopicName}-${Unmodelled.Some.Attr}'  | news-${Unmodelled.Some.Attr}
            !Sub '${Worker.Alias}'                            | arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:worker:live
            !ImportValue a-name                               | news
            '{{resolve:ssm:/a/name}}'                         | news
            !Sub '{{resolve:ssm:/${Stage}/name}}'             | staged
            !If [IsGreen, yes-it-is, no]                      | yes-it-is
            !If [IsRed, yes-it-is, !Ref Stage]                | ${Stage}
            !If [IsGreenAndNotRed, both, no]                  | both
            !If [IsRedOrGreen, either, no]                    | either
            """)
    void anIntrinsicFunctionGives(String written, String evaluated) {
        assertThat(queueNamed(written)).isEqualTo(evaluated);
    }

    @Test
    void aResourceThatItsConditionLeavesOutIsNotThere() {
        Templates templates = shop("""
                Conditions:
                  Never: !Not [!Equals [a, a]]
                Resources:
                  News:
                    Type: AWS::SNS::Topic
                    Condition: Never
                    Properties: { TopicName: news }
                  Work:
                    Type: AWS::SQS::Queue
                    Properties: { QueueName: work }
                """);

        assertThat(templates.resources()).extracting(resource -> resource.id().logicalId()).containsExactly("Work");
    }

    @Test
    void aPropertyOfNoValueIsAsIfNotWritten() {
        Templates templates = shop("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      VisibilityTimeout: !Ref AWS::NoValue
                """);

        assertThat(queue(templates).attributes()).isEmpty();
    }

    @Test
    void aPropertyThatOnlyAwsHeedsIsPassedOver() {
        Templates templates = shop("""
                Resources:
                  Work:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: work
                      SqsManagedSseEnabled: true
                """);

        assertThat(queue(templates).attributes()).isEmpty();
    }

    @Test
    void aFilterPolicyIsWrittenAsJsonWithItsNumbersBare() {
        Templates templates = shop("""
                Resources:
                  News: { Type: AWS::SNS::Topic, Properties: { TopicName: news } }
                  Work: { Type: AWS::SQS::Queue, Properties: { QueueName: work } }
                  Subscription:
                    Type: AWS::SNS::Subscription
                    Properties:
                      TopicArn: !Ref News
                      Protocol: sqs
                      Endpoint: !GetAtt Work.Arn
                      FilterPolicy:
                        type: [{ prefix: order. }, '5']
                        amount: [{ numeric: ['>=', 5] }]
                        gift: [true]
                """);

        assertThat(templates.resources().getLast())
                .isInstanceOfSatisfying(Resource.Subscription.class, subscription -> assertThat(
                        subscription.filterPolicy())
                        .isEqualTo("""
                                {"type":[{"prefix":"order."},"5"],"amount":[{"numeric":[">=",5]}],"gift":[true]}"""));
    }

    @Test
    void aFunctionTakesFromTheGlobalsWhatItDoesNotSayItself() {
        Templates templates = shop("""
                Globals:
                  Function:
                    Timeout: 30
                    Environment: { Variables: { MAIN_CLASS: shop.Functions, COLOUR: red } }
                Resources:
                  Sell:
                    Type: AWS::Serverless::Function
                    Properties:
                      FunctionName: sell
                      Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: sell, COLOUR: green } }
                """);

        assertThat(templates.bindings("shop").function("sell"))
                .returns(30L, function -> function.timeout().toSeconds())
                .returns(Map.of("COLOUR", "green"), FunctionBinding::environment);
    }

    @Test
    void aServiceWithoutTemplatesIsNamedBesideThoseThatHaveSome() {
        Templates templates = shop("Resources: {}");

        assertThat(templates.services()).containsExactly("shop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeployDir(temporary.resolve("deploy")).read("shopp"))
                .withMessageEndingWith("has no templates of shopp but of [shop]");
    }

    private String queueNamed(String name) {
        Templates templates = DeployDir.in(temporary)
                .with("shop/resources", """
                        Parameters:
                          Stage: { Type: String, Default: dev }
                          Colour: { Type: String, Default: green }
                          NoDefault: { Type: String }
                        Conditions:
                          IsGreen: !Equals [!Ref Colour, green]
                          IsRed: !Equals [!Ref Colour, red]
                          IsGreenAndNotRed: !And [!Condition IsGreen, !Not [!Condition IsRed]]
                          IsRedOrGreen: !Or [!Condition IsRed, !Condition IsGreen]
                        Resources:
                          News: { Type: AWS::SNS::Topic, Properties: { TopicName: news } }
                          Unmodelled: { Type: AWS::IAM::Role }
                          Worker:
                            Type: AWS::Serverless::Function
                            Properties:
                              FunctionName: worker
                              AutoPublishAlias: live
                              Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: work } }
                          Work:
                            Type: AWS::SQS::Queue
                            Properties:
                              QueueName: %s
                        """.formatted(name))
                .with("office/resources", """
                        Parameters:
                          Stage: { Type: String, Default: dev }
                        Resources:
                          News: { Type: AWS::SNS::Topic, Properties: { TopicName: news } }
                          Name:
                            Type: AWS::SSM::Parameter
                            Properties: { Name: /a/name, Type: String, Value: !GetAtt News.TopicName }
                          StagedName:
                            Type: AWS::SSM::Parameter
                            Properties: { Name: !Sub '/${Stage}/name', Type: String, Value: staged }
                        Outputs:
                          Name:
                            Value: !GetAtt News.TopicName
                            Export: { Name: a-name }
                        """)
                .read("shop");
        return queue(templates).name();
    }

    private Templates shop(String template) {
        return DeployDir.in(temporary).with("shop/resources", template).read("shop");
    }

    private static Resource.Queue queue(Templates templates) {
        List<Resource.Queue> queues = templates.resources().stream()
                .filter(Resource.Queue.class::isInstance)
                .map(Resource.Queue.class::cast)
                .toList();
        assertThat(queues).hasSize(1);
        return queues.getFirst();
    }
}
