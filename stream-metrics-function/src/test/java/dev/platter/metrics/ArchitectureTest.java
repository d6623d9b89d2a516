package dev.platter.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.platter.metrics", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_ONLY_JAVA_AND_THE_CONTRACTS = classes()
            .that().resideInAPackage("..metrics.domain..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.platter.events", "dev.platter.json",
                    "..metrics.domain..");

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_KNOW_THE_FUNCTIONS = noClasses()
            .that().resideInAPackage("..metrics.adapter..")
            .should().dependOnClassesThat().resideInAnyPackage("..metrics.function..", "org.springframework..");
}
