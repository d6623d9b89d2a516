package dev.platter.sam.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Evaluates the values of one resource or output. */
final class Evaluation {

    private final Stacks stacks;
    private final TemplateFile file;
    private final String subject;
    private final Trail trail;

    /**
     * @param subject the logical id that refusals name
     */
    Evaluation(Stacks stacks, TemplateFile file, String subject, Trail trail) {
        this.stacks = stacks;
        this.file = file;
        this.subject = subject;
        this.trail = trail;
    }

    Value value(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar scalar -> scalar(scalar);
            case Yaml.Sequence(Place place, List<Yaml> items) ->
                new Value.Items(place, items.stream().flatMap(this::present).toList());
            case Yaml.Mapping mapping -> fields(mapping);
            case Yaml.Call call -> call(call);
        };
    }

    Value.Fields fields(Yaml.Mapping mapping) {
        SequencedMap<String, Value.Field> fields = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> present(entry.value())
                .forEach(value -> fields.put(key, new Value.Field(entry.place(), value))));
        return new Value.Fields(mapping.place(), fields);
    }

    private Stream<Value> present(Yaml yaml) {
        Value value = value(yaml);
        return value instanceof Value.Absent ? Stream.of() : Stream.of(value);
    }

    private Value scalar(Yaml.Scalar scalar) {
        return dynamic(new Value.Text(
                scalar.place(),
                List.of(new Value.Part.Literal(scalar.text())),
                scalar.type() == Yaml.Scalar.Type.TEXT));
    }

    private Value call(Yaml.Call call) {
        References references = new References(stacks, file, subject, trail);
        return switch (call.function()) {
            case REF -> references.ref(call.place(), Expect.text(subject, call.argument()));
            case GET_ATT -> references.attribute(call.place(), attributePath(call.argument()));
            case SUB -> dynamic(substituted(call, references));
            case IMPORT_VALUE -> imported(call);
            case IF -> chosen(call);
            case EQUALS, NOT, AND, OR, CONDITION -> throw new TemplateRefused(
                    call.place(), subject, call.function().tag() + " belongs under Conditions");
        };
    }

    private String attributePath(Yaml argument) {
        return switch (argument) {
            case Yaml.Sequence(_, List<Yaml> items) ->
                String.join(".", items.stream().map(item -> Expect.text(subject, item)).toList());
            case Yaml other -> Expect.text(subject, other);
        };
    }

    private Value.Text substituted(Yaml.Call call, References references) {
        if (!(call.argument() instanceof Yaml.Sequence)) {
            String text = Expect.text(subject, call.argument());
            return new Value.Text(
                    call.place(), new Substitution(text).parts(name -> references.parts(call.place(), name)), true);
        }
        List<Yaml> arguments = Expect.arguments(subject, call, 2);
        Value.Fields own = fields(Expect.mapping(subject, arguments.get(1)));
        return new Value.Text(
                call.place(),
                new Substitution(Expect.text(subject, arguments.get(0)))
                        .parts(name -> own.fields().containsKey(name)
                                ? parts(own.fields().get(name).value())
                                : references.parts(call.place(), name)),
                true);
    }

    private List<Value.Part> parts(Value value) {
        if (value instanceof Value.Text text) {
            return text.parts();
        }
        throw new TemplateRefused(value.place(), subject, "!Sub takes text, not " + value.kind());
    }

    private Value imported(Yaml.Call call) {
        String name = stacks.text(new Value.Text(call.place(), parts(value(call.argument())), true));
        return stacks.exported(call.place(), subject, name, trail);
    }

    private Value chosen(Yaml.Call call) {
        List<Yaml> arguments = Expect.arguments(subject, call, 3);
        String condition = Expect.text(subject, arguments.get(0));
        boolean holds = new Conditions(stacks, file).holds(call.place(), subject, condition, trail);
        return value(arguments.get(holds ? 1 : 2));
    }

    /** A dynamic reference is resolved after all functions, as CloudFormation does. */
    private Value dynamic(Value.Text text) {
        return DynamicReference.in(stacks.text(text), text.place(), subject)
                .map(name -> stacks.parameter(text.place(), subject, name, trail))
                .orElse(text);
    }
}
