package dev.platter.sam.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

class PackArchiveTest {

    /** Nothing to compress in one class alone. */
    private static final String CLASS = new Random(7).ints(2000, 'a', 'z').collect(StringBuilder::new,
            StringBuilder::appendCodePoint, StringBuilder::append).toString();

    @Test
    void theJarsInAnArchiveHoldTheSameFilesWithoutCompression() throws IOException {
        var packed = PackArchive.packed(zip(1, Map.of("lib/a.jar", zip(1, Map.of("A.class", CLASS.getBytes(UTF_8))))));

        var jar = entries(in(entries(packed), "lib/a.jar").content());
        assertThat(jar).containsOnlyKeys("A.class");
        assertThat(in(jar, "A.class").method()).isEqualTo(ZipEntry.STORED);
        assertThat(new String(in(jar, "A.class").content(), UTF_8)).isEqualTo(CLASS);
    }

    @Test
    void theArchiveItselfIsCompressedAndSmallerThanBefore() throws IOException {
        var jar = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 100; i++) {
            jar.put("A" + i + ".class", (CLASS.substring(17 * i) + CLASS.substring(0, 17 * i)).getBytes(UTF_8));
        }
        var before = zip(1, Map.of("lib/a.jar", zip(1, jar)));

        assertThat(PackArchive.packed(before).length).isLessThan(before.length / 2);
    }

    @Test
    void theSameFilesInAnotherOrderAndOfAnotherTimeGiveTheSameBytes() throws IOException {
        var a = Map.entry("lib/a.jar", "A".getBytes(UTF_8));
        var b = Map.entry("META-INF/services/b", "B".getBytes(UTF_8));

        assertThat(PackArchive.packed(zip(1_700_000_000_000L, inOrder(a, b))))
                .isEqualTo(PackArchive.packed(zip(1_800_000_000_000L, inOrder(b, a))));
    }

    @Test
    void foldersAreLeftOutForTheFilesSayWhichThereAre() throws IOException {
        var packed = PackArchive.packed(zip(1, inOrder(Map.entry("lib/", new byte[0]),
                Map.entry("lib/b.txt", "B".getBytes(UTF_8)))));

        assertThat(entries(packed)).containsOnlyKeys("lib/b.txt");
    }

    private record Content(byte[] content, int method) {}

    private static Content in(Map<String, Content> zip, String name) {
        return Objects.requireNonNull(zip.get(name), name);
    }

    @SafeVarargs
    private static Map<String, byte[]> inOrder(Map.Entry<String, byte[]>... files) {
        var map = new LinkedHashMap<String, byte[]>();
        List.of(files).forEach(file -> map.put(file.getKey(), file.getValue()));
        return map;
    }

    private static byte[] zip(long time, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : new ArrayList<>(files.keySet())) {
                var entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(Objects.requireNonNull(files.get(name)));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, Content> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, Content>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new Content(in.readAllBytes(), entry.getMethod()));
            }
        }
        return entries;
    }
}
