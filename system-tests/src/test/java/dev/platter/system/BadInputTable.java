package dev.platter.system;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of {@code docs/bad-input.md}: a row a route, a column a fault, and in the cell what is answered. */
record BadInputTable(Map<String, Map<String, String>> rows) {

    static BadInputTable read() {
        try (Stream<String> lines = Files.lines(Path.of("../docs/bad-input.md"))) {
            var table = lines.dropWhile(line -> !line.startsWith("| route |")).map(BadInputTable::cells).toList();
            var faults = table.getFirst();
            return new BadInputTable(table.stream().skip(2).collect(toMap(List::getFirst, row -> cells(faults, row),
                    (first, second) -> {
                        throw new IllegalArgumentException("a route stands there twice: " + second);
                    }, LinkedHashMap::new)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList();
    }

    private static Map<String, String> cells(List<String> faults, List<String> row) {
        return IntStream.range(1, faults.size()).boxed().collect(toMap(faults::get, row::get));
    }

    /** What is said of a route, by the words of the fault. */
    Map<String, String> row(String routeKey) {
        return rows.getOrDefault(routeKey, Map.of());
    }
}
