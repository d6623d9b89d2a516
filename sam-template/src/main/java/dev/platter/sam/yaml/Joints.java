package dev.platter.sam.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that a template offers to others under a name. */
final class Joints {

    private static final String PARAMETER = "AWS::SSM::Parameter";

    private record Joint(TemplateFile file, Place place, String subject, Yaml value) {}

    private final Stacks stacks;
    private final String kind;
    private final Map<String, Joint> byName = new HashMap<>();

    private Joints(Stacks stacks, String kind) {
        this.stacks = stacks;
        this.kind = kind;
    }

    static Joints exports(Stacks stacks, List<TemplateFile> files) {
        Joints exports = new Joints(stacks, "export");
        for (TemplateFile file : files) {
            for (TemplateFile.Output output : file.outputs()) {
                if (output.export() != null) {
                    exports.add(output.export(), new Joint(file, output.place(), output.name(), output.value()));
                }
            }
        }
        return exports;
    }

    static Joints parameters(Stacks stacks, List<TemplateFile> files) {
        Joints parameters = new Joints(stacks, "SSM parameter");
        for (TemplateFile file : files) {
            file.resources().values().stream()
                    .filter(resource -> resource.type().equals(PARAMETER))
                    .forEach(resource -> parameters.add(
                            required(resource, "Name"),
                            new Joint(file, resource.place(), resource.id().logicalId(), required(resource, "Value"))));
        }
        return parameters;
    }

    private static Yaml required(Declaration resource, String property) {
        Yaml.Entry entry = resource.properties().entries().get(property);
        if (entry == null) {
            throw new TemplateRefused(resource.place(), resource.id().logicalId(), "needs " + property);
        }
        return entry.value();
    }

    private void add(Yaml name, Joint joint) {
        Value value = new Evaluation(stacks, joint.file(), joint.subject(), Trail.START).value(name);
        if (!(value instanceof Value.Text text)) {
            throw new TemplateRefused(value.place(), joint.subject(), "the name of an %s must be text".formatted(kind));
        }
        Joint first = byName.putIfAbsent(stacks.text(text), joint);
        if (first != null) {
            throw new TemplateRefused(joint.place(), joint.subject(), "%s %s is already made at %s"
                    .formatted(kind, stacks.text(text), first.place()));
        }
    }

    Value value(Place place, String subject, String name, Trail trail) {
        Joint joint = byName.get(name);
        if (joint == null) {
            throw new TemplateRefused(
                    place, subject,
                    "no template makes %s %s%s".formatted(kind, name, Names.didYouMean(name, byName.keySet())));
        }
        Trail longer = trail.through(place, subject, kind + " " + name);
        return new Evaluation(stacks, joint.file(), joint.subject(), longer).value(joint.value());
    }
}
