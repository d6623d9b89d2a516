package dev.platter.system.contracts;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.platter.events.EventType;
import dev.platter.events.EventTypes;

/** Which events the services' code makes, found by following calls as far as they lead within the services. */
final class EventsMade {

    private final JavaClasses code = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.platter.order", "dev.platter.thumbnail", "dev.platter.metrics");

    /** The functions, as the templates name them: a class in a package {@code function} each. */
    Stream<JavaClass> functions() {
        return code.stream().filter(EventsMade::isOfFunctions)
                .filter(type -> type.isAssignableTo(Function.class));
    }

    /** The types of the events that calls from this class end at. */
    Set<String> by(JavaClass function) {
        Set<JavaCodeUnit> reached = new HashSet<>();
        function.getCodeUnits().forEach(unit -> follow(unit, reached));
        return types(reached.stream());
    }

    /** The types of all events that are made anywhere. */
    Set<String> anywhere() {
        return types(code.stream().flatMap(type -> type.getCodeUnits().stream()));
    }

    private static Set<String> types(Stream<JavaCodeUnit> units) {
        Set<String> made = units.flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner().getName()).collect(toCollection(HashSet::new));
        return EventTypes.all().stream().filter(type -> made.contains(type.data().getName())).map(EventType::name)
                .collect(toCollection(TreeSet::new));
    }

    private void follow(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
        if (reached.add(unit)) {
            unit.getAccessesFromSelf().forEach(access -> calledBy(access).forEach(called -> follow(called, reached)));
        }
    }

    /** What a call may lead to: of an interface of ours, whatever implements it; of a handler that is made, all of it. */
    private static Stream<JavaCodeUnit> calledBy(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        if (name.equals(JavaConstructor.CONSTRUCTOR_NAME) && isOfFunctions(owner)) {
            return owner.getCodeUnits().stream();
        }
        boolean isPort = owner.isInterface() && owner.getPackageName().startsWith("dev.platter");
        return (isPort ? owner.getAllSubclasses().stream() : Stream.of(owner))
                .flatMap(type -> type.getCodeUnits().stream()).filter(unit -> unit.getName().equals(name));
    }

    private static boolean isOfFunctions(JavaClass type) {
        return type.getPackageName().endsWith(".function");
    }
}
