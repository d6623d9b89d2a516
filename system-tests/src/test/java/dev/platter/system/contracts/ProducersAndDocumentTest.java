package dev.platter.system.contracts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document says that a service sends an event when, and only when, the service's code makes one. */
class ProducersAndDocumentTest {

    @ParameterizedTest
    @CsvSource({"order-function, dev.platter.order", "thumbnail-function, dev.platter.thumbnail",
            "stream-metrics-function, dev.platter.metrics"})
    void agreeOnWhatAServiceSends(String service, String itsPackage) {
        assertThat(documented(service)).isEqualTo(made(itsPackage));
    }

    @Test
    void knowEventsThatNobodySendsYet() {
        assertThat(made("dev.platter")).doesNotContain("platter.customer.registered.v1");
    }

    private static Set<String> made(String inPackage) {
        var calls = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(inPackage).stream().flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner()).map(JavaClass::getName).collect(toCollection(TreeSet::new));
        return EventTypes.all().stream().filter(type -> calls.contains(type.data().getName())).map(EventType::name)
                .collect(toCollection(TreeSet::new));
    }

    /** What it appends to its events table, for from there on whatever was written travels. */
    private static Set<String> documented(String service) {
        return WaysDocumented.document().path("operations").valueStream()
                .filter(operation -> operation.at("/x-performed-by/service").asString("").equals(service))
                .filter(operation -> operation.path("action").asString().equals("send"))
                .filter(operation -> operation.at("/x-performed-by/function").isString())
                .flatMap(operation -> operation.path("messages").valueStream())
                .map(message -> message.path("$ref").asString())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(toCollection(TreeSet::new));
    }
}
