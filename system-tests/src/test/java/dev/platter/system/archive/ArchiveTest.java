package dev.platter.system.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledIf(value = "areBuilt", disabledReason = "the services' archives are not built: mvn verify builds them")
class ArchiveTest {

    private static final int MOST_BYTES = 20_000_000;
    private static final Pattern VERSION = Pattern.compile("-[0-9].*\\.jar$");

    /** Whoever needs one of these does not run on Lambda. */
    private static final List<String> OF_OTHER_HOMES = List.of("org/springframework/web/", "org/springframework/http/",
            "org/springframework/security/", "io/awspring/", "io/netty/", "org/apache/http/", "org/apache/hc/",
            "org/apache/catalina/", "com/google/gson/", "com/fasterxml/jackson/databind/", "ch/qos/logback/",
            "org/apache/logging/", "dev/platter/server/", "dev/platter/sam/", "dev/platter/localaws/");

    static boolean areBuilt() {
        return Archive.areBuilt();
    }

    static Stream<Archive> archives() {
        return Archive.all();
    }

    /** A jar that comes in by accident, with another's new version, costs every cold start. */
    @ParameterizedTest
    @MethodSource("archives")
    void anArchiveHoldsTheseJarsAndNoOther(Archive archive) throws IOException {
        var jars = archive.entries().stream().map(Archive.Entry::name).filter(name -> name.startsWith("lib/"))
                .map(name -> VERSION.matcher(name.substring("lib/".length())).replaceFirst(""));
        assertThat(jars).containsExactlyElementsOf(
                Files.readAllLines(Path.of("src/test/resources/archives", archive + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void noClassOfAnotherHomeIsInAnArchive(Archive archive) {
        assertThat(archive.inJars().map(Archive.Entry::name)
                .filter(name -> OF_OTHER_HOMES.stream().anyMatch(name::startsWith))
                .filter(name -> !name.endsWith("/"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void anArchiveIsSmall(Archive archive) throws IOException {
        assertThat(Files.size(archive.file())).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** With one order and one time for all, the same commit gives the same bytes. */
    @ParameterizedTest
    @MethodSource("archives")
    void anArchiveSaysNothingOfWhenAndWhereItWasMade(Archive archive) {
        var entries = archive.entries();
        assertThat(entries).extracting(Archive.Entry::name).isSorted();
        assertThat(Stream.concat(entries.stream(), archive.inJars()).map(Archive.Entry::time).distinct()).hasSize(1);
        assertThat(archive.inJars().filter(entry -> entry.name().endsWith(".class")).map(Archive.Entry::method)
                .distinct()).containsExactly(ZipEntry.STORED);
    }
}
