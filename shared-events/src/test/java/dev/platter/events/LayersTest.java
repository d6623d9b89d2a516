package dev.platter.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.platter", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule theContractsKnowNeitherSpringNorAws = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "software.amazon..", "com.amazonaws..");

    @ArchTest
    static final ArchRule jsonKnowsNothingOfEvents = noClasses().that().resideInAPackage("dev.platter.json..")
            .should().dependOnClassesThat().resideInAPackage("dev.platter.events..");
}
