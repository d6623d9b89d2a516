package dev.platter.sam.yaml;

import java.util.List;

/** Decides a template's conditions from its parameters. */
final class Conditions {

    private final Stacks stacks;
    private final TemplateFile file;

    Conditions(Stacks stacks, TemplateFile file) {
        this.stacks = stacks;
        this.file = file;
    }

    /** Whether the condition of that name holds. */
    boolean holds(Place place, String user, String name, Trail trail) {
        Yaml.Entry condition = file.conditions().get(name);
        if (condition == null) {
            throw new TemplateRefused(
                    place, user,
                    "no condition %s%s".formatted(name, Names.didYouMean(name, file.conditions().keySet())));
        }
        return holds(name, condition.value(), trail.through(place, user, "condition " + name));
    }

    private boolean holds(String name, Yaml yaml, Trail trail) {
        if (!(yaml instanceof Yaml.Call call)) {
            throw new TemplateRefused(yaml.place(), name, "a condition must be a call, not " + yaml.kind());
        }
        return switch (call.function()) {
            case EQUALS -> equal(name, call, trail);
            case NOT -> !holds(name, Expect.arguments(name, call, 1).getFirst(), trail);
            case AND -> operands(name, call).stream().allMatch(operand -> holds(name, operand, trail));
            case OR -> operands(name, call).stream().anyMatch(operand -> holds(name, operand, trail));
            case CONDITION -> holds(call.place(), name, Expect.text(name, call.argument()), trail);
            case REF, GET_ATT, SUB, IMPORT_VALUE, IF ->
                throw new TemplateRefused(call.place(), name, call.function().tag() + " is no condition");
        };
    }

    private static List<Yaml> operands(String name, Yaml.Call call) {
        if (call.argument() instanceof Yaml.Sequence(_, List<Yaml> items)) {
            return items;
        }
        throw new TemplateRefused(call.place(), name, call.function().tag() + " takes a list of conditions");
    }

    private boolean equal(String name, Yaml.Call call, Trail trail) {
        List<Yaml> sides = Expect.arguments(name, call, 2);
        return decided(name, sides.get(0), trail).equals(decided(name, sides.get(1), trail));
    }

    private String decided(String name, Yaml yaml, Trail trail) {
        Value value = new Evaluation(stacks, file, name, trail).value(yaml);
        if (value instanceof Value.Text text
                && text.parts().stream().allMatch(part -> part instanceof Value.Part.Literal)) {
            return stacks.text(text);
        }
        throw new TemplateRefused(yaml.place(), name, "depends on what only a deployment knows");
    }
}
