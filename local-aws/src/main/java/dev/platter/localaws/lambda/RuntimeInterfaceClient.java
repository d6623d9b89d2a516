package dev.platter.localaws.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * AWS's Runtime Interface Client for Java, which loads a function's handler and asks the Runtime API for its events.
 *
 * @param jars the folder with its jars and those that it needs, in the versions that it asks for, and no other
 * @see <a href="https://github.com/aws/aws-lambda-java-libs/tree/main/aws-lambda-java-runtime-interface-client">its source</a>
 */
public record RuntimeInterfaceClient(Path jars) {

    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String NATIVE = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
    /** By {@code os.arch}; AWS builds it for Linux only. */
    private static final Map<String, String> LIBRARIES = Map.of("amd64", "libaws-lambda-jni.linux-x86_64.so",
            "aarch64", "libaws-lambda-jni.linux-aarch_64.so");

    public RuntimeInterfaceClient {
        jars = jars.toAbsolutePath().normalize();
    }

    /** Where the build puts it, seen from the folder of a module that is being tested. */
    public static RuntimeInterfaceClient ofThisBuild() {
        return new RuntimeInterfaceClient(Path.of("target", "runtime-interface-client"));
    }

    /** Whether it runs on this machine. */
    public static boolean runsHere() {
        return "Linux".equals(System.getProperty("os.name")) && LIBRARIES.containsKey(System.getProperty("os.arch"));
    }

    String classPath() {
        return jars.resolve("*").toString();
    }

    String mainClass() {
        return MAIN;
    }

    /** Names its native library, as Lambda does; left to itself it writes that into /tmp, where two that start at once meet. */
    String nativeLibraryFlag() {
        return "-D" + NATIVE + "=" + nativeLibrary();
    }

    private Path nativeLibrary() {
        String name = LIBRARIES.get(System.getProperty("os.arch"));
        if (name == null || !runsHere()) {
            throw new IllegalStateException("the Runtime Interface Client is for Linux on x86-64 or ARM only");
        }
        Path library = jars.resolve(name);
        if (!Files.exists(library)) {
            unpack("jni/" + name, library);
        }
        return library;
    }

    private void unpack(String entry, Path library) {
        try (ZipFile jar = new ZipFile(jar().toFile()); InputStream bytes = jar.getInputStream(jar.getEntry(entry))) {
            Path unpacked = Files.createTempFile(jars, "unpacking", ".so");
            Files.copy(bytes, unpacked, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unpacked, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path jar() throws IOException {
        if (!Files.isDirectory(jars)) {
            throw new IllegalStateException("%s is not there: run mvn process-test-resources".formatted(jars));
        }
        try (var found = Files.newDirectoryStream(jars, "aws-lambda-java-runtime-interface-client-*.jar")) {
            return found.iterator().next();
        }
    }
}
