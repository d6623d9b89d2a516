package dev.platter.system.lambda;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.MemorySize;
import dev.platter.localaws.lambda.TaskRoot;
import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource.ServerlessFunction;

/**
 * The built archives, and the functions that the templates make of them.
 *
 * @param folder in which they are unpacked
 * @param withStateMachine the templates as they are with orders' workflow as a state machine
 */
record Archives(Path folder, Templates templates, Templates withStateMachine, Placement placement) {

    static final String[] SERVICES = {"order-function", "thumbnail-function", "stream-metrics-function"};
    private static final Path DEPLOY = Path.of("../deploy");
    /** Without it the template makes a CloudFront distribution, whose address only AWS knows. */
    private static final Map<String, String> PARAMETERS = Map.of("ThumbnailsUrl", "http://localhost/thumbnails");
    private static final Map<String, String> STATE_MACHINE = Map.of("OrderWorkflow", "state-machine");

    static boolean areBuilt() {
        return List.of(SERVICES).stream()
                .allMatch(service -> Files.exists(Path.of("..", service, "target", service + ".zip")));
    }

    /** Makes what the templates describe in a stage of its own, and unpacks the archives. */
    static Archives deploy(EmbeddedAws aws, Path folder) {
        Placement placement = new Placement("lambda", aws.region().id(), "000000000000");
        Templates templates = Templates.read(DEPLOY, PARAMETERS, SERVICES);
        aws.provision(templates, placement);
        Templates withStateMachine = Templates.read(DEPLOY, STATE_MACHINE, SERVICES[0]);
        Archives archives = new Archives(folder, templates, withStateMachine, placement);
        functions(templates).map(Archives::archive).distinct()
                .forEach(zip -> TaskRoot.unpack(zip, archives.taskRoot(zip)));
        return archives;
    }

    /** The names of the beans, one for each function. */
    List<String> definitions() {
        return functions(templates).map(ServerlessFunction::definition).toList();
    }

    /** A function as its template describes it, one of the steps of the state machine too, without what leads to AWS. */
    LambdaFunction function(String definition) {
        ServerlessFunction found = Stream.of(templates, withStateMachine).flatMap(Archives::functions)
                .filter(function -> function.definition().equals(definition))
                .findFirst()
                .orElseThrow();
        var onLambda = found.onLambda();
        return LambdaFunction.of(placement.fill(found.name()), taskRoot(archive(found)), onLambda.handler())
                .with(MemorySize.ofMegabytes(onLambda.megabytes()))
                .with(found.timeout())
                .with(Map.of("AWS_LAMBDA_LOG_FORMAT", onLambda.logFormat(), "AWS_LAMBDA_LOG_LEVEL", "INFO"))
                .with(onLambda.variables().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> placement.fill(entry.getValue()))));
    }

    /** The name of a resource in this stage, {@code platter-lambda-orders}. */
    String named(String name) {
        return "platter-" + placement.stage() + "-" + name;
    }

    private static Stream<ServerlessFunction> functions(Templates templates) {
        return templates.resources().stream()
                .filter(ServerlessFunction.class::isInstance)
                .map(ServerlessFunction.class::cast);
    }

    private static Path archive(ServerlessFunction function) {
        return DEPLOY.resolve(function.id().service()).resolve(function.onLambda().archive()).normalize();
    }

    private Path taskRoot(Path zip) {
        return folder.resolve(zip.getFileName().toString().replace(".zip", ""));
    }
}
