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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

class PackArchiveTest {

    private static final String CLASS = "many classes say the same in other words ".repeat(100);

    @Test
    void theJarsInAnArchiveHoldTheSameFilesWithoutCompression() throws IOException {
        var packed = PackArchive.packed(zip(1, Map.of("lib/a.jar", zip(1, Map.of("A.class", CLASS.getBytes(UTF_8))))));

        var jar = entries(entries(packed).get("lib/a.jar").content());
        assertThat(jar).containsOnlyKeys("A.class");
        assertThat(jar.get("A.class").method()).isEqualTo(ZipEntry.STORED);
        assertThat(new String(jar.get("A.class").content(), UTF_8)).isEqualTo(CLASS);
    }

    @Test
    void theArchiveItselfIsCompressedAndSmallerThanBefore() throws IOException {
        var jar = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 100; i++) {
            jar.put("A" + i + ".class", (CLASS + i).getBytes(UTF_8));
        }
        var before = zip(1, Map.of("lib/a.jar", zip(1, jar)));

        assertThat(PackArchive.packed(before)).hasSizeLessThan(before.length / 2);
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
                out.write(files.get(name));
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
