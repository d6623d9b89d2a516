package dev.platter.order;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.platter.order", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule theDomainIsPlainJava = noClasses().that().resideInAPackage("..order.*.domain..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "software.amazon..",
                    "com.amazonaws..", "dev.platter.runtime..", "..order.table..", "..order.*.adapter..",
                    "..order.*.function..");

    @ArchTest
    static final ArchRule adaptersDoNotKnowTheFunctions = noClasses().that().resideInAPackage("..order.*.adapter..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.amazonaws..",
                    "..order.*.function..");

    @ArchTest
    static final ArchRule contextsDependOneWay = slices().matching("dev.platter.order.(*)..").should().beFreeOfCycles();
}
