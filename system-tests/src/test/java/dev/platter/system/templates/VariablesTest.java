package dev.platter.system.templates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.sam.FunctionBinding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each function's template sets the variables that its code reads, and no other: every function is made with just these. */
@ExtendWith(EmbeddedAwsExtension.class)
class VariablesTest {

    private static final List<DeployedFunction> DEPLOYED = ofEitherWorkflow();

    private final EmbeddedAws aws;

    VariablesTest(EmbeddedAws aws) {
        this.aws = aws;
    }

    @TestFactory
    List<DynamicTest> everyVariableThatIsReadIsSetAndEveryOneThatIsSetIsRead() {
        return DEPLOYED.stream()
                .map(function -> DynamicTest.dynamicTest(function.name(),
                        () -> assertThat(read(function)).isEqualTo(function.variables().keySet())))
                .toList();
    }

    @Test
    void aVariableThatIsNotSetIsNamed() {
        DEPLOYED.forEach(function -> function.variables().keySet().forEach(variable -> {
            var fewer = new HashMap<>(function.variables());
            fewer.remove(variable);
            assertThatThrownBy(() -> read(with(function, fewer)))
                    .hasMessageContaining("environment variable %s is not set", variable);
        }));
    }

    @Test
    void aVariableThatNobodyReadsIsNotAmongThoseRead() {
        DEPLOYED.forEach(function -> {
            var more = new HashMap<>(function.variables());
            more.put("NOBODYS_TABLE", "nobodys");
            assertThat(read(with(function, more))).doesNotContain("NOBODYS_TABLE");
        });
    }

    /** Or what is read would not be seen here. */
    @Test
    void noServiceReadsTheProcessesEnvironmentByItself() {
        noClasses().should().callMethod(System.class, "getenv", String.class).orShould()
                .callMethod(System.class, "getenv")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.platter.order", "dev.platter.thumbnail", "dev.platter.metrics"));
    }

    private static List<DeployedFunction> ofEitherWorkflow() {
        var byThemselves = new DeployedFunctions();
        return Stream.concat(byThemselves.all().stream(),
                DeployedFunctions.withTheStateMachine().besides(byThemselves).stream()).toList();
    }

    private Set<String> read(DeployedFunction function) {
        try (var lone = new LoneFunction(function, aws)) {
            return lone.variables().asked();
        }
    }

    private static DeployedFunction with(DeployedFunction function, Map<String, String> variables) {
        var binding = new FunctionBinding(function.name(), function.binding().timeout(), variables, List.of(),
                List.of(),
                List.of());
        return new DeployedFunction(function.service(), binding, function.mainClass(), function.grants());
    }
}
