package dev.platter.sam.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses resources of a template that wait for each other in a ring. */
final class Cycles {

    private final TemplateFile file;
    private final Set<String> free = new HashSet<>();

    private Cycles(TemplateFile file) {
        this.file = file;
    }

    static void refuse(TemplateFile file) {
        Cycles cycles = new Cycles(file);
        file.resources().keySet().forEach(logicalId -> cycles.walk(logicalId, List.of()));
    }

    private void walk(String logicalId, List<String> path) {
        Declaration resource = file.resources().get(logicalId);
        if (resource == null || free.contains(logicalId)) {
            return;
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(logicalId);
        if (path.contains(logicalId)) {
            List<String> ring = longer.subList(path.indexOf(logicalId), longer.size());
            throw new TemplateRefused(
                    resource.place(), logicalId, "waits for itself: " + String.join(" -> ", ring));
        }
        Stream.concat(resource.dependsOn().stream(), names(resource.properties()))
                .distinct()
                .forEach(next -> walk(next, longer));
        free.add(logicalId);
    }

    /** What is referred to in it, parameters too. */
    private static Stream<String> names(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar _ -> Stream.of();
            case Yaml.Sequence(_, List<Yaml> items) -> items.stream().flatMap(Cycles::names);
            case Yaml.Mapping mapping ->
                mapping.entries().values().stream().flatMap(entry -> names(entry.value()));
            case Yaml.Call call -> named(call);
        };
    }

    private static Stream<String> named(Yaml.Call call) {
        return switch (call.function()) {
            case REF -> scalars(call.argument());
            case GET_ATT -> scalars(call.argument()).map(Cycles::logicalId);
            case SUB -> Stream.concat(
                    scalars(call.argument()).flatMap(text -> new Substitution(text).names()).map(Cycles::logicalId),
                    names(call.argument()));
            case IMPORT_VALUE, IF, EQUALS, NOT, AND, OR, CONDITION -> names(call.argument());
        };
    }

    private static Stream<String> scalars(Yaml argument) {
        return switch (argument) {
            case Yaml.Scalar scalar -> Stream.of(scalar.text());
            case Yaml.Sequence(_, List<Yaml> items) -> items.stream().limit(1).flatMap(Cycles::scalars);
            case Yaml _ -> Stream.of();
        };
    }

    private static String logicalId(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? reference : reference.substring(0, dot);
    }
}
