package dev.platter.thumbnail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.platter.thumbnail", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule theDomainKnowsOnlyJavaAndTheContracts = classes()
            .that().resideInAPackage("..thumbnail.domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.imageio..", "org.jspecify..",
                    "org.slf4j..", "dev.platter.events", "dev.platter.json", "..thumbnail.domain..");

    @ArchTest
    static final ArchRule adaptersDoNotKnowTheFunctions = noClasses()
            .that().resideInAPackage("..thumbnail.adapter..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.amazonaws..",
                    "..thumbnail.function..");
}
