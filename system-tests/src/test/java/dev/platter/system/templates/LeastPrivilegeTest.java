package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.executions.ExecutionServer;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.sam.Placement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.SdkClient;

/** Each function may do what it does and nothing else: what it calls is recorded, and compared with its role both ways. */
class LeastPrivilegeTest {

    /** What {@code MenuSeed} does for demos, which is no function; and where a payment stands, which people ask. */
    private static final Set<String> OUTSIDE_OF_FUNCTIONS = Set.of("dev.platter.order.menu.adapter.DynamoDishes.add",
            "dev.platter.order.ordering.adapter.SandboxPaymentGateway.lookUp");

    /** Of an SDK client, what is no call. */
    private static final Set<String> MAKING_CLIENTS = Set.of("builder", "create", "close");

    private static List<LoneFunction> functions = List.of();

    @BeforeAll
    static void walk() {
        var deployed = new DeployedFunctions();
        try (var aws = EmbeddedAws.start()) {
            aws.provision(deployed.templates(), Placement.local());
            try (var running = new LoneFunctions(deployed.all(), aws)) {
                new WalkingThroughOrders(running).everyWay();
                new WalkingThroughMenus(running).everyWay();
                new WalkingThroughCarts(running).everyWay();
                new WalkingThroughDeliveries(running).everyWay();
                new WalkingThroughActivity(running).everyWay();
                new WalkingThroughCustomers(running).everyWay();
                new WalkingThroughPhotos(running).everyWay();
                new PoisoningEveryTrigger(running).everyWay();
                functions = new ArrayList<>(running.all());
            }
        }
        functions.addAll(walkThroughTheStateMachine(deployed));
    }

    /** Beside what leads there, which was seen already. */
    private static List<LoneFunction> walkThroughTheStateMachine(DeployedFunctions walked) {
        var deployed = DeployedFunctions.withTheStateMachine();
        var around = List.of("orderApi", "relayOrderEvents");
        try (var aws = EmbeddedAws.start(); var executions = ExecutionServer.start()) {
            aws.provision(deployed.templates(), Placement.local());
            var theirs = deployed.besides(walked, around.toArray(String[]::new));
            try (var running = new LoneFunctions(theirs, aws, executions.uri())) {
                new WalkingThroughTheStateMachine(running, executions).everyWay();
                return running.all().stream()
                        .filter(function -> !around.contains(function.deployed().name())).toList();
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyCallIsGranted() {
        return each(function -> assertThat(new Privileges(function.deployed()).missing(function.calls().accesses()))
                .isEmpty());
    }

    @TestFactory
    List<DynamicTest> everyGrantIsUsed() {
        return each(function -> assertThat(new Privileges(function.deployed()).unused(function.calls().accesses()))
                .isEmpty());
    }

    @Test
    void aCallIsMissedWhenItsGrantIsTakenAway() {
        functions.forEach(function -> assertThat(function.calls().accesses()).isNotEmpty().allSatisfy(access -> {
            var fewer = new TreeSet<>(function.deployed().grants());
            fewer.remove(access);
            assertThat(new Privileges(function.deployed(), fewer).missing(function.calls().accesses()))
                    .containsExactly(access);
        }));
    }

    @Test
    void everyGrantButThoseListedIsFoundUnusedWhereNothingIsCalled() {
        functions.forEach(function -> assertThat(new Privileges(function.deployed()).unused(Set.of()))
                .containsExactlyElementsOf(function.calls().accesses()));
    }

    @Test
    void theWalkHasPassedEveryPlaceInTheCodeThatCallsAws() {
        var passed = new TreeSet<>(OUTSIDE_OF_FUNCTIONS);
        functions.forEach(function -> passed.addAll(function.calls().methods()));

        assertThat(placesThatCallAws()).hasSizeGreaterThan(15).isSubsetOf(passed);
    }

    private static Set<String> placesThatCallAws() {
        var places = new TreeSet<String>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.platter.order", "dev.platter.thumbnail", "dev.platter.metrics",
                        "dev.platter.runtime")
                .forEach(type -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> callsAws(call))
                        .forEach(call -> places.add(type.getName() + "." + call.getOrigin().getName())));
        return places;
    }

    private static boolean callsAws(JavaAccess<?> call) {
        JavaClass target = call.getTargetOwner();
        return target.isAssignableTo(SdkClient.class) && !MAKING_CLIENTS.contains(call.getName())
                || target.isEquivalentTo(Transactions.class) && call.getName().equals("write");
    }

    private interface Check {
        void of(LoneFunction function);
    }

    private static List<DynamicTest> each(Check check) {
        assertThat(functions).hasSizeGreaterThanOrEqualTo(10);
        return functions.stream()
                .map(function -> DynamicTest.dynamicTest(function.deployed().name(), () -> check.of(function)))
                .toList();
    }
}
