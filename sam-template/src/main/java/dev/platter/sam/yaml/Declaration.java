package dev.platter.sam.yaml;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A resource as its template declares it, its properties not evaluated yet. */
public final class Declaration {

    private final ResourceId id;
    private final Place place;
    private final String type;
    private final @Nullable String condition;
    private final List<String> dependsOn;
    private final Yaml.Mapping properties;

    Declaration(
            ResourceId id,
            Place place,
            String type,
            @Nullable String condition,
            List<String> dependsOn,
            Yaml.Mapping properties) {
        this.id = id;
        this.place = place;
        this.type = type;
        this.condition = condition;
        this.dependsOn = List.copyOf(dependsOn);
        this.properties = properties;
    }

    public ResourceId id() {
        return id;
    }

    public Place place() {
        return place;
    }

    /** As CloudFormation names it: {@code AWS::SQS::Queue}. */
    public String type() {
        return type;
    }

    /** The condition that decides whether the resource is made at all. */
    @Nullable
    String condition() {
        return condition;
    }

    /** Logical ids of the same template. */
    public List<String> dependsOn() {
        return dependsOn;
    }

    Yaml.Mapping properties() {
        return properties;
    }
}
