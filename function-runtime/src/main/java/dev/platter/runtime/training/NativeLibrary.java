package dev.platter.runtime.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The Runtime Interface Client's, which it would else unpack from its jar at each start. */
final class NativeLibrary {

    private NativeLibrary() {}

    static void unpackIn(Path folder) throws IOException {
        var machine = "aarch64".equals(System.getProperty("os.arch")) ? "aarch_64" : "x86_64";
        var path = "/jni/libaws-lambda-jni.linux-" + machine + ".so";
        try (var library = NativeLibrary.class.getResourceAsStream(path)) {
            if (library == null) {
                throw new IllegalStateException("the Runtime Interface Client is not on the class path");
            }
            Files.createDirectories(folder);
            Files.copy(library, folder.resolve("client.so"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
