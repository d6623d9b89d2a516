package dev.platter.events.contract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToIntFunction;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import dev.platter.json.Within;
import org.jspecify.annotations.Nullable;

/** What a record's components say of themselves: required unless {@code @Nullable}, and their bounds. */
final class ComponentRules {

    static void describe(SchemaGeneratorConfigPart<FieldScope> components) {
        components.withRequiredCheck(component -> !isNullable(component));
        components.withNullableCheck(ComponentRules::isNullable);
        components.withNumberInclusiveMinimumResolver(component -> number(component, Within::least));
        components.withNumberInclusiveMaximumResolver(component -> number(component, Within::most));
        components.withArrayMinItemsResolver(component -> entries(component, Within::least));
        components.withArrayMaxItemsResolver(component -> entries(component, Within::most));
    }

    private static boolean isNullable(FieldScope component) {
        return component.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable BigDecimal number(FieldScope component, ToIntFunction<Within> bound) {
        return component.isContainerType() ? null : bound(component, bound).map(BigDecimal::valueOf).orElse(null);
    }

    private static @Nullable Integer entries(FieldScope component, ToIntFunction<Within> bound) {
        return component.isContainerType() ? bound(component, bound).orElse(null) : null;
    }

    private static Optional<Integer> bound(FieldScope component, ToIntFunction<Within> bound) {
        return Optional.ofNullable(component.getRawMember().getAnnotation(Within.class))
                .filter(_ -> !component.isFakeContainerItemScope())
                .map(bound::applyAsInt)
                .filter(value -> value != Integer.MAX_VALUE);
    }

    private ComponentRules() {}
}
