package dev.platter.system.openapi;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.platter.sam.HttpRoute;
import dev.platter.sam.ServiceBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The document is whole, agrees with itself, and has exactly the routes of the templates. */
class DocumentTest {

    private static final OpenApi DOCUMENT = OpenApi.read();
    private static final String ANYTHING_ELSE = "$default";

    static Stream<Operation> operations() {
        return DOCUMENT.operations();
    }

    @Test
    void itsPathsMethodsAndScopesAreThoseOfTheTemplates() {
        Map<String, String> described = DOCUMENT.operations()
                .collect(toMap(Operation::routeKey, DocumentTest::asked, (a, b) -> a, TreeMap::new));

        assertThat(described).isEqualTo(deployed());
    }

    private static Map<String, String> deployed() {
        return Stream.of("order-function", "thumbnail-function", "stream-metrics-function")
                .flatMap(service -> ServiceBindings.load(service).functions().stream())
                .flatMap(function -> function.routes().stream())
                .filter(route -> !route.routeKey().equals(ANYTHING_ELSE))
                .collect(toMap(HttpRoute::routeKey,
                        route -> route.authorized()
                                ? "a token with one of " + new TreeSet<>(route.scopes())
                                : "nothing",
                        (a, b) -> a, TreeMap::new));
    }

    private static String asked(Operation operation) {
        return operation.authorized() ? "a token with one of " + operation.scopes() : "nothing";
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerSaysWhoGivesItAndEveryOneWithABodyHasAnExample(Operation operation) {
        assertThat(operation.responses()).isNotEmpty().allSatisfy(response -> {
            assertThat(response.node().path("x-answered-by").asString("")).as(response.status())
                    .isIn("function", "api-gateway", "function, api-gateway");
            if (response.schema().isPresent()) {
                assertThat(response.examples()).as(response.status()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatApiGatewayRefusesItselfIsDescribedWhereItCan(Operation operation) {
        var byGateway = operation.responses()
                .filter(response -> response.node().path("x-answered-by").asString("").endsWith("api-gateway"))
                .map(Response::status).collect(toCollection(TreeSet::new));

        assertThat(byGateway).contains("429", "503");
        assertThat(byGateway.contains("401")).isEqualTo(operation.authorized());
        assertThat(byGateway.contains("403")).isEqualTo(operation.authorized());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyExampleIsWhatItsSchemaSays(Operation operation) {
        operation.responses().forEach(response -> response.contents().forEach(content -> content.path("examples")
                .forEachEntry((name, example) -> assertThat(DOCUMENT.schemas().complaints(content.required("schema"),
                        DOCUMENT.resolved(example).required("value")))
                        .as("%s %s %s", operation.routeKey(), response.status(), name).isEmpty())));
        operation.parameters().forEach(parameter -> parameter.path("examples").propertyStream()
                .filter(example -> isRight(operation, example.getKey()))
                .forEach(example -> assertThat(DOCUMENT.schemas().complaints(parameter.required("schema"),
                        DOCUMENT.resolved(example.getValue()).required("value")))
                        .as("%s %s", parameter.path("name"), example.getKey()).isEmpty()));
        operation.requestBody().path("examples").propertyStream()
                .filter(example -> isRight(operation, example.getKey()))
                .forEach(example -> assertThat(DOCUMENT.schemas().complaints(
                        operation.requestBody().required("schema"),
                        DOCUMENT.resolved(example.getValue()).required("value")))
                        .as("%s %s", operation.routeKey(), example.getKey()).isEmpty());
    }

    /** One that is answered 400 is there because it breaks a rule; one that no answer is for belongs to other operations. */
    private static boolean isRight(Operation operation, String example) {
        return operation.responses().filter(response -> response.examples().containsKey(example))
                .anyMatch(response -> !response.status().equals("400"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(DOCUMENT.document())).isNotEmpty()
                .allSatisfy(reference -> assertThat(DOCUMENT.document().at(reference.substring(1)).isMissingNode())
                        .as(reference).isFalse());
    }

    private static Stream<String> references(JsonNode node) {
        var here = node.path("$ref").isString() ? Stream.of(node.path("$ref").asString()) : Stream.<String>empty();
        return Stream.concat(here, node.valueStream().flatMap(DocumentTest::references));
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(DOCUMENT.operations().map(operation -> operation.node().path("operationId").asString("")))
                .doesNotHaveDuplicates().doesNotContain("");
    }
}
