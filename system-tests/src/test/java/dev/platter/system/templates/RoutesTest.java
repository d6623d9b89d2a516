package dev.platter.system.templates;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.platter.sam.HttpRoute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The routes that a service's API has are those that its code answers. That its API may call the function: sam-template. */
class RoutesTest {

    private static final String ANYTHING_ELSE = "$default";
    private static final Pattern ROUTE = Pattern.compile("\\.on\\(\\s*\"([A-Z]+ /[^\"]*)\"");

    @TestFactory
    Stream<DynamicTest> theRoutesOfTheApiAreThoseOfTheCodeAndOneForAnythingElse() {
        var functions = new DeployedFunctions().all();
        return functions.stream().map(DeployedFunction::service).distinct()
                .map(service -> DynamicTest.dynamicTest(service,
                        () -> {
                            var written = written(service);
                            assertThat(written).isNotEmpty();
                            written.add(ANYTHING_ELSE);
                            assertThat(deployed(functions, service)).isEqualTo(written);
                        }));
    }

    private static Set<String> deployed(List<DeployedFunction> functions, String service) {
        return functions.stream()
                .filter(function -> function.service().equals(service))
                .flatMap(function -> function.binding().routes().stream())
                .map(HttpRoute::routeKey)
                .collect(toCollection(TreeSet::new));
    }

    /** From the sources: a handler is hung up under its route key, which nothing else can tell. */
    private static Set<String> written(String service) {
        try (Stream<Path> sources = Files.walk(Path.of("..", service, "src", "main", "java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ROUTE.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
