package dev.platter.localaws.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See <a href="https://docs.kernel.org/filesystems/proc.html">the kernel's status of a process</a>. */
final class ProcessMemory {

    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

    private ProcessMemory() {}

    static MemorySize peak(long pid) {
        try {
            Matcher status = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            if (!status.find()) {
                throw new IllegalStateException("process %d is over".formatted(pid));
            }
            return new MemorySize(Long.parseLong(status.group(1)) * 1024);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
