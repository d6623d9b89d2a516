package dev.platter.sam.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive anew: the jars in it without compression, the archive with the strongest. What many small classes have in
 * common is then compressed once, which makes the archive a third smaller, and a start inflates no class. Entries are in
 * order and of one time, so the same jars give the same bytes.
 */
public final class PackArchive {

    /** The earliest that a zip can say; any fixed time would do. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackArchive() {}

    /** Argument: the zip, which is replaced. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: PackArchive <zip>");
        }
        var archive = Path.of(arguments[0]);
        Files.write(archive, packed(Files.readAllBytes(archive)));
    }

    static byte[] packed(byte[] archive) throws IOException {
        var files = files(archive);
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".jar")) {
                file.setValue(stored(files(file.getValue())));
            }
        }
        return deflated(files);
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (var file : files.entrySet()) {
                var entry = entry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setCrc(crc(file.getValue()));
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var file : files.entrySet()) {
                out.putNextEntry(entry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
