package dev.platter.system.lambda;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.platter.localaws.EmbeddedAws;
import org.springframework.util.FileSystemUtils;

/** All functions of the archives; each is started when a test first asks for it, and stays. */
record Functions(Archives archives, EmbeddedAws aws, Map<String, RunningFunction> running) implements AutoCloseable {

    Functions(Archives archives, EmbeddedAws aws) {
        this(archives, aws, new ConcurrentHashMap<>());
    }

    /** By the name of the bean that the template gives it. */
    RunningFunction get(String definition) {
        return running.computeIfAbsent(definition,
                name -> RunningFunction.start(archives.function(name), aws));
    }

    /** Ends them, and takes away what was unpacked. */
    @Override
    public void close() throws IOException {
        running.values().forEach(RunningFunction::close);
        FileSystemUtils.deleteRecursively(archives.folder());
    }
}
