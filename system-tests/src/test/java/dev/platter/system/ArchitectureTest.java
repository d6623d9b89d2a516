package dev.platter.system;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Dependencies point one way: services to the runtime to the contracts. Only the one process sees all. */
@AnalyzeClasses(packages = "dev.platter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CONTRACTS = "dev.platter.events..";
    private static final String STRICT_JSON = "dev.platter.json..";
    private static final String RUNTIME = "dev.platter.runtime..";
    private static final String SERVER = "dev.platter.server..";
    private static final String TEMPLATES = "dev.platter.sam..";
    private static final String LOCAL_AWS = "dev.platter.localaws..";
    private static final String[] SERVICES = {"dev.platter.order..", "dev.platter.thumbnail..",
            "dev.platter.metrics.."};

    @ArchTest
    static final ArchRule domainsKnowNeitherSpringNorAws = noClasses().that().resideInAPackage("..domain..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "software.amazon..",
                    "com.amazonaws..", RUNTIME, "dev.platter..adapter..", "dev.platter..function..");

    @ArchTest
    static final ArchRule contractsKnowNothingButJson = noClasses().that().resideInAnyPackage(CONTRACTS, STRICT_JSON)
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "software.amazon..",
                    "com.amazonaws..", RUNTIME);

    @ArchTest
    static final ArchRule theRuntimeKnowsNoServiceAndNoHome = noClasses().that().resideInAPackage(RUNTIME)
            .should().dependOnClassesThat().resideInAnyPackage(SERVER, TEMPLATES, LOCAL_AWS, "dev.platter.order..",
                    "dev.platter.thumbnail..", "dev.platter.metrics..");

    @ArchTest
    static final ArchRule servicesKnowNothingOfEachOther = slices().matching("dev.platter.(order|thumbnail|metrics)..")
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule whatGoesIntoAnArchiveKnowsNoHome = noClasses().that().resideInAnyPackage(SERVICES)
            .and().haveSimpleNameNotEndingWith("Application")
            .should().dependOnClassesThat().resideInAnyPackage(SERVER, TEMPLATES, LOCAL_AWS,
                    "org.springframework.web..",
                    "org.springframework.boot..", "io.awspring..");

    /** A generator with a state of its own would draw the same numbers after every restore from one snapshot. */
    @ArchTest
    static final ArchRule whatGoesIntoAnArchiveDrawsFromTheOperatingSystem = noClasses().that()
            .resideInAnyPackage(SERVICES).or().resideInAPackage(RUNTIME)
            .should().dependOnClassesThat().haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.util\\.random\\..*Factory")
            .orShould().callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule theServerKnowsNoService = noClasses().that().resideInAnyPackage(SERVER, TEMPLATES, LOCAL_AWS)
            .should().dependOnClassesThat().resideInAnyPackage(SERVICES);

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("dev.platter.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().that().haveSimpleName("package-info")
            .should().beAnnotatedWith(NullMarked.class);
}
