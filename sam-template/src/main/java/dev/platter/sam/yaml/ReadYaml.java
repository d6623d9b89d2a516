package dev.platter.sam.yaml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the text of one file; every node keeps its line. */
final class ReadYaml {

    /** All else is text: dates too. */
    private static final Map<Tag, Yaml.Scalar.Type> TYPES = Map.of(
            Tag.INT, Yaml.Scalar.Type.NUMBER,
            Tag.FLOAT, Yaml.Scalar.Type.NUMBER,
            Tag.BOOL, Yaml.Scalar.Type.BOOLEAN,
            Tag.NULL, Yaml.Scalar.Type.EMPTY);

    private final String file;

    private ReadYaml(String file) {
        this.file = file;
    }

    static Yaml.Mapping read(String file, String text) {
        ReadYaml reading = new ReadYaml(file);
        return switch (reading.value(reading.compose(text))) {
            case Yaml.Mapping mapping -> mapping;
            case Yaml other -> throw new TemplateRefused(other.place(), "template", "must be a mapping");
        };
    }

    private Node compose(String text) {
        try {
            Node root = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new TemplateRefused(new Place(file, 1), "template", "is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw new TemplateRefused(place(e.getProblemMark()), "not YAML", e.getProblem());
        }
    }

    private Yaml value(Node node) {
        Place place = place(node.getStartMark());
        if (node.getAnchor() != null) {
            throw new TemplateRefused(place, "&" + node.getAnchor(),
                    "anchors are not read: CloudFormation refuses them");
        }
        String tag = node.getTag().getValue();
        return tag.startsWith("!") && tag.length() > 1
                ? new Yaml.Call(place, Intrinsic.named(place, tag), untagged(place, node))
                : untagged(place, node);
    }

    private Yaml untagged(Place place, Node node) {
        return switch (node) {
            case ScalarNode scalar -> new Yaml.Scalar(place, scalar.getValue(), type(scalar.getTag()));
            case SequenceNode list -> new Yaml.Sequence(place, list.getValue().stream().map(this::value).toList());
            case MappingNode mapping -> callOrMapping(place, entries(mapping));
            default -> throw new TemplateRefused(place, node.getNodeId().name(), "is no kind of node that is read");
        };
    }

    private SequencedMap<String, Yaml.Entry> entries(MappingNode mapping) {
        SequencedMap<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new TemplateRefused(place, "key", "must be text");
            }
            Yaml.Entry first = entries.putIfAbsent(key.getValue(), new Yaml.Entry(place, value(tuple.getValueNode())));
            if (first != null) {
                throw new TemplateRefused(
                        place, key.getValue(), "stands here a second time, after line " + first.place().line());
            }
        }
        return entries;
    }

    private static Yaml callOrMapping(Place place, SequencedMap<String, Yaml.Entry> entries) {
        if (entries.size() == 1 && Intrinsic.isKey(entries.firstEntry().getKey())) {
            Yaml.Entry only = entries.firstEntry().getValue();
            Intrinsic function = Intrinsic.named(only.place(), entries.firstEntry().getKey());
            return new Yaml.Call(only.place(), function, only.value());
        }
        return new Yaml.Mapping(place, entries);
    }

    private static Yaml.Scalar.Type type(Tag tag) {
        return TYPES.getOrDefault(tag, Yaml.Scalar.Type.TEXT);
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1);
    }
}
