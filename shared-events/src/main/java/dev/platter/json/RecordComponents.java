package dev.platter.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * The JSON of a record is its components and nothing else. One that is not declared {@code @Nullable} must be there and neither
 * be null nor hold nulls; Jackson asks the same setting for a null and for a field that is missing.
 */
final class RecordComponents extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()) {
            return JsonSetter.Value.construct(isNullable(parameter) ? Nulls.SET : Nulls.FAIL, Nulls.FAIL);
        }
        return super.findSetterInfo(config, annotated);
    }

    /** Otherwise {@code isOpen()} of a record would be a field {@code open} of its JSON. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedMethod method && method.getParameterCount() == 0
                && method.getDeclaringClass().isRecord() && !isAccessor(method)
                || super.hasIgnoreMarker(config, member);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        Executable creator = (Executable) parameter.getOwner().getMember();
        AnnotatedType type = creator.getAnnotatedParameterTypes()[parameter.getIndex()];
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isAccessor(AnnotatedMethod method) {
        return Arrays.stream(method.getDeclaringClass().getRecordComponents()).map(RecordComponent::getAccessor)
                .anyMatch(method.getMember()::equals);
    }
}
