package dev.platter.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.lambda.RuntimeInterfaceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
@EnabledIf(value = "canRun", disabledReason = "AWS builds its Runtime Interface Client for Linux only")
class ColdStartsTest {

    @TempDir
    private Path folder;

    static boolean canRun() {
        return RuntimeInterfaceClient.runsHere();
    }

    @Test
    void everyCandidateDoesTheWorkThatIsMeasured() {
        try (var kitchen = new Kitchen()) {
            var candidates = new Candidates(TaskRoots.unpackedIn(folder, kitchen), kitchen);

            assertThat(Work.all()).allSatisfy(work -> assertThat(candidates.of(work)).allSatisfy(
                    candidate -> assertThat(candidate.firstAnswer(work.event().apply(kitchen), work.done()))
                            .isPositive()));
        }
    }
}
