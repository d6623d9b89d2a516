package dev.platter.localaws.lambda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a function's runtime: the managed runtime's for an archive, its own for a container image. */
@FunctionalInterface
public interface Entrypoint {

    /** Program and arguments; its working directory is the task root. */
    List<String> command(LambdaFunction function);

    /**
     * The managed runtime {@code java25}: the client's own class path, for the client loads the function's classes from the
     * task root; one collector; the first compiler only, unless the process is to be stored, for then there is time for both.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-customization.html">Java runtime startup</a>
     */
    static Entrypoint java25() {
        return java25(RuntimeInterfaceClient.ofThisBuild());
    }

    /** The same with a client that lies elsewhere. */
    static Entrypoint java25(RuntimeInterfaceClient client) {
        return function -> {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags(function));
            command.add(client.nativeLibraryFlag());
            command.addAll(function.flags());
            command.addAll(List.of("-cp", client.classPath(), client.mainClass(), function.handler()));
            return command;
        };
    }

    /** As functions on java17 and java21 have found them in their own command line: 435 MB of heap in 512 MB of memory. */
    private static List<String> flags(LambdaFunction function) {
        String heap = "-XX:MaxHeapSize=%dk".formatted(function.memory().percent(85).kilobytes());
        List<String> flags = new ArrayList<>(List.of(heap, "-XX:+UseSerialGC", "-Xshare:auto",
                "-XX:+TieredCompilation", "--add-opens=java.base/java.io=ALL-UNNAMED", "-XX:+ErrorFileToStderr",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"));
        if (function.initialization() == Initialization.ON_DEMAND) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }
}
