package dev.platter.sam.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.platter.sam.yaml.Names;
import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Stacks;
import dev.platter.sam.yaml.TemplateRefused;
import dev.platter.sam.yaml.Value;

/** A mapping of one resource, read by name; what its shape does not know is refused at once. */
final class Properties {

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
                throw Property.refused(
                        subject, field.place(), "unknown property " + name + Names.didYouMean(name, known));
            }
        });
    }

    ResourceId subject() {
        return subject;
    }

    Optional<Property> find(String name) {
        return Optional.ofNullable(fields.fields().get(name))
                .map(field -> new Property(stacks, subject, name, field.value()));
    }

    Property the(String name) {
        return find(name).orElseThrow(() -> refused("needs " + name));
    }

    String text(String name) {
        return the(name).text();
    }

    int whole(String name, int least, int most, int otherwise) {
        return find(name).map(property -> property.whole(least, most)).orElse(otherwise);
    }

    boolean flag(String name) {
        return find(name).map(property -> property.oneOf("true", "false")).map(Boolean::valueOf).orElse(false);
    }

    /** The items under that name; none if it is not there. */
    List<Property> items(String name) {
        return find(name).map(Property::items).orElse(List.of());
    }

    List<String> texts(String name) {
        return items(name).stream().map(Property::text).toList();
    }

    List<Properties> each(String name, Shape shape) {
        return items(name).stream().map(item -> item.fields(shape)).toList();
    }

    String typeOf(ResourceId resource) {
        return stacks.declaration(resource).type();
    }

    boolean declares(ResourceId resource, String property) {
        return stacks.properties(stacks.declaration(resource)).fields().containsKey(property);
    }

    TemplateRefused refused(String rule) {
        return Property.refused(subject, fields.place(), rule);
    }
}
