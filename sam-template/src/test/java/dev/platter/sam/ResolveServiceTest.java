package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The build's step, as the build calls it. */
class ResolveServiceTest {

    @TempDir
    Path temporary;

    @Test
    void whatTheBuildWritesIsWhatTheTemplatesSay() throws IOException {
        String written = resolved("first.json");

        assertThat(JsonMapper.shared().readValue(written, ServiceBindings.class))
                .isEqualTo(Templates.read(Path.of("../deploy"), "thumbnail-function").bindings("thumbnail-function"));
    }

    @Test
    void theSameTemplatesGiveTheSameBytes() throws IOException {
        assertThat(resolved("first.json")).isEqualTo(resolved("second.json")).endsWith("}\n");
    }

    @Test
    void bindingsThatNoBuildHasWrittenAreAskedForByTheCommandThatWritesThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ServiceBindings.load("unbuilt"))
                .withMessage("/META-INF/platter/unbuilt.json is not on the class path: run mvn process-classes");
    }

    private String resolved(String name) throws IOException {
        Path file = temporary.resolve("META-INF").resolve(name);
        ResolveService.main(new String[]{"../deploy", "thumbnail-function", file.toString()});
        return Files.readString(file);
    }
}
