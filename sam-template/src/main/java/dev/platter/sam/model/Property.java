package dev.platter.sam.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.platter.sam.yaml.Names;
import dev.platter.sam.yaml.Place;
import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.TemplateRefused;
import dev.platter.sam.yaml.Value;

/**
 * A named value of one resource, taken as what it must be or refused.
 *
 * @param subject the resource that refusals name
 */
record Property(Stacks stacks, ResourceId subject, String name, Value value) {

    /** Which attributes stand for the resource itself; for any other type, {@code !Ref}, its ARN and its alias. */
    private static final Map<String, Set<String>> REFERRED_BY = Map.of(
            "AWS::SQS::Queue", Set.of("Arn"),
            "AWS::SNS::Topic", Set.of("Ref", "TopicArn"),
            "AWS::DynamoDB::Table", Set.of("StreamArn"),
            "AWS::S3::Bucket", Set.of("Arn"));

    String text() {
        return switch (value) {
            case Value.Text text -> stacks.text(text);
            case Value other -> throw wrongKind(other, "text");
        };
    }

    String oneOf(String... allowed) {
        List<String> words = List.of(allowed);
        if (!words.contains(text())) {
            throw refused("%s must be one of %s, not %s%s"
                    .formatted(name, String.join(", ", words), text(), Names.didYouMean(text(), words)));
        }
        return text();
    }

    int whole(int least, int most) {
        try {
            int number = Integer.parseInt(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, together with the range.
        }
        throw refused("%s must be a whole number from %d to %d, not %s".formatted(name, least, most, text()));
    }

    List<Property> items() {
        return switch (value) {
            case Value.Items(_, List<Value> values) -> values.stream().map(this::item).toList();
            case Value other -> throw wrongKind(other, "a list");
        };
    }

    Properties fields(Shape shape) {
        return new Properties(stacks, subject, mapping(), shape);
    }

    /** A mapping whose keys are free. */
    Map<String, String> textsByKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping().fields()
                .forEach((key, field) -> texts.put(key, new Property(stacks, subject, key, field.value()).text()));
        return texts;
    }

    /** A mapping of mappings whose own keys are free. */
    Map<String, Properties> fieldsByKey(Shape shape) {
        Map<String, Properties> fields = new LinkedHashMap<>();
        mapping().fields().forEach((key, field) -> fields.put(key,
                new Property(stacks, subject, key, field.value()).fields(shape)));
        return fields;
    }

    String json() {
        return new JsonText(stacks).of(value);
    }

    /** The resource that the value refers to as AWS wants it there: a queue by its ARN and not by its URL. */
    ResourceId resource(String... types) {
        Value.Part.Attribute attribute = value instanceof Value.Text text ? text.attribute() : null;
        if (attribute == null) {
            throw refused("%s must refer to %s".formatted(name, String.join(" or ", types)));
        }
        String type = stacks.declaration(attribute.resource()).type();
        if (!List.of(types).contains(type)) {
            throw refused("%s must refer to %s, not to %s".formatted(name, String.join(" or ", types), type));
        }
        if (!REFERRED_BY.getOrDefault(type, Set.of("Ref", "Arn", "Alias")).contains(attribute.name())) {
            throw refused("%s does not take the %s of %s".formatted(name, attribute.name(), type));
        }
        text(); // refuses the alias of a function that publishes none
        return attribute.resource();
    }

    TemplateRefused refused(String rule) {
        return refused(subject, value.place(), rule);
    }

    static TemplateRefused refused(ResourceId subject, Place place, String rule) {
        return new TemplateRefused(place, subject.logicalId(), rule);
    }

    private Property item(Value item) {
        return new Property(stacks, subject, name, item);
    }

    private Value.Fields mapping() {
        return switch (value) {
            case Value.Fields mapping -> mapping;
            case Value other -> throw wrongKind(other, "a mapping");
        };
    }

    private TemplateRefused wrongKind(Value other, String wanted) {
        return refused("%s must be %s, not %s".formatted(name, wanted, other.kind()));
    }
}
