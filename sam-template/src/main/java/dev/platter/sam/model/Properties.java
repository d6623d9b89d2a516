package dev.platter.sam.model;

import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/** A mapping of one resource, read by name and kind; what its shape does not know is refused at once. */
final class Properties {

    /** Which attributes stand for the resource itself; for any other type, {@code !Ref} and the ARN. */
    private static final Map<String, Set<String>> REFERRED_BY = Map.of(
            "AWS::SQS::Queue", Set.of("Arn"),
            "AWS::SNS::Topic", Set.of("Ref", "TopicArn"),
            "AWS::DynamoDB::Table", Set.of("StreamArn"),
            "AWS::S3::Bucket", Set.of("Arn"));

    private final Stacks stacks;
    private final ResourceId subject;
    private final Value.Fields fields;

    Properties(Stacks stacks, ResourceId subject, Value.Fields fields, Shape shape) {
        this.stacks = stacks;
        this.subject = subject;
        this.fields = fields;
        Set<String> known = shape.known();
        fields.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                throw refused(field.place(), "unknown property " + name + Names.didYouMean(name, known));
            }
        });
    }

    ResourceId subject() {
        return subject;
    }

    Place place() {
        return fields.place();
    }

    boolean has(String name) {
        return fields.fields().containsKey(name);
    }

    String text(String name) {
        return text(name, required(name).value());
    }

    @Nullable
    String textOrNull(String name) {
        Value.Field field = fields.fields().get(name);
        return field == null ? null : text(name, field.value());
    }

    String text(String name, String otherwise) {
        String text = textOrNull(name);
        return text == null ? otherwise : text;
    }

    String oneOf(String name, String... allowed) {
        return oneOf(name, required(name).value(), allowed);
    }

    int whole(String name, int least, int most) {
        Value value = required(name).value();
        try {
            int number = Integer.parseInt(text(name, value));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, together with the range.
        }
        throw refused(value.place(), "%s must be a whole number from %d to %d, not %s"
                .formatted(name, least, most, text(name, value)));
    }

    int whole(String name, int least, int most, int otherwise) {
        return has(name) ? whole(name, least, most) : otherwise;
    }

    boolean flag(String name) {
        return has(name) && Boolean.parseBoolean(oneOf(name, "true", "false"));
    }

    List<String> texts(String name) {
        return items(name).stream().map(item -> text(name, item)).toList();
    }

    List<String> textsOneOf(String name, String... allowed) {
        return items(name).stream().map(item -> oneOf(name, item, allowed)).toList();
    }

    Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            mapping(name, required(name).value())
                    .fields()
                    .forEach((key, field) -> texts.put(key, text(key, field.value())));
        }
        return texts;
    }

    Properties nested(String name, Shape shape) {
        return new Properties(stacks, subject, mapping(name, required(name).value()), shape);
    }

    List<Properties> each(String name, Shape shape) {
        return items(name).stream()
                .map(item -> new Properties(stacks, subject, mapping(name, item), shape))
                .toList();
    }

    String json(String name) {
        return new JsonText(stacks).of(required(name).value());
    }

    /** The resource that the value refers to as AWS wants it there: a queue by its ARN and not by its URL. */
    ResourceId resource(String name, String... types) {
        Value value = required(name).value();
        Value.Part.Attribute attribute = value instanceof Value.Text text ? text.attribute() : null;
        if (attribute == null) {
            throw refused(value.place(), "%s must refer to %s".formatted(name, String.join(" or ", types)));
        }
        String type = typeOf(attribute.resource());
        if (!List.of(types).contains(type)) {
            throw refused(value.place(), "%s must refer to %s, not to %s"
                    .formatted(name, String.join(" or ", types), type));
        }
        if (!REFERRED_BY.getOrDefault(type, Set.of("Ref", "Arn")).contains(attribute.name())) {
            throw refused(value.place(), "%s does not take the %s of %s".formatted(name, attribute.name(), type));
        }
        return attribute.resource();
    }

    String typeOf(ResourceId resource) {
        return stacks.declaration(resource).type();
    }

    boolean declares(ResourceId resource, String property) {
        return stacks.properties(stacks.declaration(resource)).fields().containsKey(property);
    }

    TemplateRefused refused(Place place, String rule) {
        return new TemplateRefused(place, subject.logicalId(), rule);
    }

    Value.Field required(String name) {
        Value.Field field = fields.fields().get(name);
        if (field == null) {
            throw refused(fields.place(), "needs " + name);
        }
        return field;
    }

    private List<Value> items(String name) {
        return switch (has(name) ? required(name).value() : null) {
            case null -> List.of();
            case Value.Items(_, List<Value> values) -> values;
            case Value other -> throw wrongKind(name, other, "a list");
        };
    }

    private Value.Fields mapping(String name, Value value) {
        return switch (value) {
            case Value.Fields mapping -> mapping;
            case Value other -> throw wrongKind(name, other, "a mapping");
        };
    }

    private String text(String name, Value value) {
        return switch (value) {
            case Value.Text text -> stacks.text(text);
            case Value other -> throw wrongKind(name, other, "text");
        };
    }

    private String oneOf(String name, Value value, String... allowed) {
        String text = text(name, value);
        if (!List.of(allowed).contains(text)) {
            throw refused(value.place(), "%s must be one of %s, not %s%s"
                    .formatted(name, String.join(", ", allowed), text, Names.didYouMean(text, Arrays.asList(allowed))));
        }
        return text;
    }

    private TemplateRefused wrongKind(String name, Value value, String wanted) {
        return refused(value.place(), "%s must be %s, not %s".formatted(name, wanted, value.kind()));
    }
}
