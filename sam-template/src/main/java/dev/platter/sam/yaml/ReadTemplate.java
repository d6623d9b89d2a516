package dev.platter.sam.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Takes a template apart into its sections. */
final class ReadTemplate {

    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Metadata",
            "Parameters",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");
    private static final Set<String> OF_A_RESOURCE = Set.of(
            "Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");
    private static final Set<String> OF_AN_OUTPUT = Set.of("Value", "Export", "Condition", "Description");

    private final String stack;
    private final Yaml.Mapping root;

    private ReadTemplate(String stack, Yaml.Mapping root) {
        this.stack = stack;
        this.root = root;
    }

    static TemplateFile read(String stack, String file, String text) {
        return new ReadTemplate(stack, ReadYaml.read(file, text)).template();
    }

    private TemplateFile template() {
        Expect.onlyKeys("template", root, SECTIONS);
        return new TemplateFile(
                stack,
                Expect.section(root, "Parameters").entries(),
                Expect.section(root, "Conditions").entries(),
                resources(),
                outputs());
    }

    private SequencedMap<String, Declaration> resources() {
        SequencedMap<String, Declaration> resources = new LinkedHashMap<>();
        Expect.section(root, "Resources")
                .entries()
                .forEach((logicalId, entry) -> resources.put(logicalId, resource(logicalId, entry)));
        return resources;
    }

    private Declaration resource(String logicalId, Yaml.Entry entry) {
        Yaml.Mapping resource = Expect.mapping(logicalId, entry.value());
        Expect.onlyKeys(logicalId, resource, OF_A_RESOURCE);
        String type = Expect.textOrNull(logicalId, resource.entries().get("Type"));
        if (type == null) {
            throw new TemplateRefused(entry.place(), logicalId, "has no Type");
        }
        return new Declaration(
                new ResourceId(stack, logicalId),
                entry.place(),
                type,
                Expect.textOrNull(logicalId, resource.entries().get("Condition")),
                dependsOn(logicalId, resource.entries().get("DependsOn")),
                Globals.of(root).under(type, Expect.section(resource, "Properties")));
    }

    private static List<String> dependsOn(String logicalId, Yaml.@Nullable Entry entry) {
        return switch (entry == null ? null : entry.value()) {
            case null -> List.of();
            case Yaml.Sequence(_, List<Yaml> items) ->
                items.stream().map(item -> Expect.text(logicalId, item)).toList();
            case Yaml other -> List.of(Expect.text(logicalId, other));
        };
    }

    private List<TemplateFile.Output> outputs() {
        return Expect.section(root, "Outputs").entries().entrySet().stream()
                .map(output -> output(output.getKey(), output.getValue()))
                .toList();
    }

    private static TemplateFile.Output output(String name, Yaml.Entry entry) {
        Yaml.Mapping output = Expect.mapping(name, entry.value());
        Expect.onlyKeys(name, output, OF_AN_OUTPUT);
        Yaml.Entry value = output.entries().get("Value");
        if (value == null) {
            throw new TemplateRefused(entry.place(), name, "has no Value");
        }
        Yaml.Entry export = Expect.section(output, "Export").entries().get("Name");
        return new TemplateFile.Output(
                entry.place(),
                name,
                Expect.textOrNull(name, output.entries().get("Condition")),
                value.value(),
                export == null ? null : export.value());
    }
}
