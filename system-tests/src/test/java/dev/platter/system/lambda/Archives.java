package dev.platter.system.lambda;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
 */
record Archives(Path folder, Templates templates, Placement placement) {

    static final String[] SERVICES = {"order-function", "thumbnail-function", "stream-metrics-function"};
    private static final Path DEPLOY = Path.of("../deploy");
    /** Without it the template makes a CloudFront distribution, whose address only AWS knows. */
    private static final Map<String, String> PARAMETERS = Map.of("ThumbnailsUrl", "http://localhost/thumbnails");

    static boolean areBuilt() {
        return List.of(SERVICES).stream()
                .allMatch(service -> Files.exists(Path.of("..", service, "target", service + ".zip")));
    }

    /** Makes what the templates describe in a stage of its own, and unpacks the archives. */
    static Archives deploy(EmbeddedAws aws, Path folder) {
        Placement placement = new Placement("lambda", aws.region().id(), "000000000000");
        Templates templates = Templates.read(DEPLOY, PARAMETERS, SERVICES);
        aws.provision(templates, placement);
        Archives archives = new Archives(folder, templates, placement);
        archives.functions().stream().map(Archives::archive).distinct()
                .forEach(zip -> TaskRoot.unpack(zip, archives.taskRoot(zip)));
        return archives;
    }

    /** The names of the beans, one for each function. */
    List<String> definitions() {
        return functions().stream().map(ServerlessFunction::definition).toList();
    }

    /** A function as its template describes it, without what leads to AWS. */
    LambdaFunction function(String definition) {
        ServerlessFunction found = functions().stream()
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

    private List<ServerlessFunction> functions() {
        return templates.resources().stream()
                .filter(ServerlessFunction.class::isInstance)
                .map(ServerlessFunction.class::cast)
                .toList();
    }

    private static Path archive(ServerlessFunction function) {
        return DEPLOY.resolve(function.id().service()).resolve(function.onLambda().archive()).normalize();
    }

    private Path taskRoot(Path zip) {
        return folder.resolve(zip.getFileName().toString().replace(".zip", ""));
    }
}
