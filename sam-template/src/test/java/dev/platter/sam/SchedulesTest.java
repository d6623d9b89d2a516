package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs by the clock, as a service's functions are bound to it. */
class SchedulesTest {

    private static final String FUNCTION = """
            Parameters:
              Stage: { Type: String, Default: dev }
              Schedule: { Type: String, Default: rate(1 hour) }
            Resources:
              Failures: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'rates-${Stage}-dlq' } }
              RefreshRates:
                Type: AWS::Serverless::Function
                Properties:
                  FunctionName: !Sub rates-${Stage}
                  AutoPublishAlias: live
                  Environment: { Variables: { SPRING_CLOUD_FUNCTION_DEFINITION: refreshRates } }
                  %s
              Hourly:
                Type: AWS::Events::Rule
                Properties:
                  Name: !Sub rates-${Stage}-hourly
                  ScheduleExpression: !Ref Schedule
                  State: %s
                  Targets: [{ Id: refresh-rates, Arn: !Sub '${RefreshRates.Alias}' }]
            """;
    private static final String RULE = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/rates-${Stage}-hourly";

    @TempDir
    Path temporary;

    @Test
    void aRuleRunsItsFunctionAndWhatFailsIsTriedTwiceMoreAndToldToNobody() {
        assertThat(schedules(FUNCTION.formatted("Timeout: 30", "ENABLED")))
                .containsExactly(new ScheduleTrigger(RULE, "rate(1 hour)", 2, null));
    }

    @Test
    void aFunctionSaysHowOftenItIsTriedAgainAndWhoIsToldOfWhatFailed() {
        String onFailure = "EventInvokeConfig: { MaximumRetryAttempts: 1, "
                + "DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Failures.Arn } } }";
        assertThat(schedules(FUNCTION.formatted(onFailure, "ENABLED")))
                .containsExactly(new ScheduleTrigger(RULE, "rate(1 hour)", 1, "rates-${Stage}-dlq"));
    }

    @Test
    void aRuleThatIsOffRunsNothing() {
        assertThat(schedules(FUNCTION.formatted("Timeout: 30", "DISABLED"))).isEmpty();
    }

    @Test
    void aPlacementFillsTheNamesOfTheRuleAndTheQueue() {
        var placed = new ScheduleTrigger(RULE, "rate(1 hour)", 2, "rates-${Stage}-dlq").at(Placement.local());
        assertThat(placed.ruleArn()).isEqualTo("arn:aws:events:us-east-1:000000000000:rule/rates-dev-hourly");
        assertThat(placed.onFailureQueue()).isEqualTo("rates-dev-dlq");
    }

    private List<ScheduleTrigger> schedules(String template) {
        return DeployDir.in(temporary).with("rates/functions", template).read("rates").bindings("rates")
                .function("refreshRates").schedules();
    }
}
