package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import dev.platter.sam.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How functions run, log and are watched, in the product's templates. */
class FunctionRulesTest {

    private static final String ORDER_FUNCTIONS = "order-function/functions";
    private static final String RESERVED = "ReservedConcurrentExecutions";

    @TempDir
    Path temporary;

    @Test
    void everyFunctionRunsItsServicesArchiveOnJava25AndIsTraced() {
        kept(deployed -> assertThat(functions(deployed)).isNotEmpty().allSatisfy(function -> {
            assertThat(function.path("Runtime").asString()).isEqualTo("java25");
            assertThat(function.path("Tracing").asString()).isEqualTo("Active");
            assertThat(function.path("CodeUri").asString()).matches("\\.\\./\\.\\./([a-z-]+)/target/\\1\\.zip");
        }))
                .brokenBy(ORDER_FUNCTIONS, "Runtime: java25", "Runtime: java52")
                .brokenBy(ORDER_FUNCTIONS, "Tracing: Active", "Tracing: PassThrough")
                .brokenBy(ORDER_FUNCTIONS, "/target/order-function.zip", "/target/order.zip");
    }

    @Test
    void everyFunctionIsStartedFromASnapshotOfAVersionThatItsTriggersCallByAnAlias() {
        kept(deployed -> {
            assertThat(functions(deployed)).isNotEmpty().allSatisfy(function -> {
                assertThat(function.path("SnapStart").path("ApplyOn").asString()).isEqualTo("PublishedVersions");
                assertThat(function.path("AutoPublishAlias").asString()).isEqualTo("live");
                assertThat(function.path("AutoPublishAliasAllProperties").asString()).isEqualTo("true");
            });
            assertThat(deployed.properties("AWS::Lambda::EventSourceMapping"))
                    .isNotEmpty()
                    .allMatch(mapping -> mapping.path("FunctionName").asString().endsWith(":live"));
        })
                .brokenBy(ORDER_FUNCTIONS, "ApplyOn: PublishedVersions", "ApplyOn: None")
                .brokenBy(ORDER_FUNCTIONS, "AutoPublishAliasAllProperties: true", "")
                .brokenBy(ORDER_FUNCTIONS, "!Sub ${ProcessOrders.Alias}", "!Ref ProcessOrders");
    }

    @Test
    void everyFunctionLogsJsonFromTheGivenLevelIntoALogOfItsOwnThatForgets() {
        kept(deployed -> {
            assertThat(functions(deployed)).isNotEmpty().allSatisfy(function -> {
                assertThat(function.path("LoggingConfig").path("LogFormat").asString()).isEqualTo("JSON");
                assertThat(function.path("LoggingConfig").path("ApplicationLogLevel").asString()).isEqualTo("INFO");
            });
            assertThat(functions(deployed))
                    .extracting(function -> function.path("LoggingConfig").path("LogGroup").asString())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(deployed.properties("AWS::Logs::LogGroup")).allMatch(log -> log.has("RetentionInDays"));
        })
                .brokenBy(ORDER_FUNCTIONS, "LogFormat: JSON", "LogFormat: Text")
                .brokenBy(ORDER_FUNCTIONS, "LogGroup: !Ref ProcessOrdersLog", "LogGroup: !Ref OrderApiLog")
                .brokenBy(ORDER_FUNCTIONS, "RetentionInDays: !Ref LogRetentionDays", "");
    }

    @Test
    void noFunctionReservesConcurrencyUnlessAskedTo() {
        kept(deployed -> assertThat(functions(deployed)).noneMatch(function -> function.has(RESERVED)))
                .brokenBy(ORDER_FUNCTIONS, "[!Ref ReservedConcurrency, 0]", "[!Ref ReservedConcurrency, 1]");
        TemplateRule.keptWith("ReservedConcurrency", "20", deployed -> assertThat(functions(deployed))
                .allMatch(function -> function.path(RESERVED).asString().equals("20")));
    }

    @Test
    void everyAlarmIsSentToTheAddressThatIsGiven() {
        TemplateRule.keptWith("AlarmAddress", "operations@example.com", deployed -> {
            assertThat(deployed.properties("AWS::CloudWatch::Alarm")).isNotEmpty().allSatisfy(alarm -> assertThat(
                    alarm.path("AlarmActions").valueStream().map(JsonNode::asString))
                    .singleElement()
                    .asString()
                    .endsWith("-alarms"));
            assertThat(deployed.properties("AWS::SNS::Subscription"))
                    .filteredOn(subscription -> subscription.path("Protocol").asString().equals("email"))
                    .hasSize(3)
                    .allMatch(mail -> mail.path("Endpoint").asString().equals("operations@example.com"));
        });
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }

    private static List<JsonNode> functions(Deployed deployed) {
        return deployed.all(Resource.ServerlessFunction.class).stream()
                .map(function -> deployed.properties(function.id()))
                .toList();
    }
}
