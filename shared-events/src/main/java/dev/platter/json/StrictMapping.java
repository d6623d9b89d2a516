package dev.platter.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;

/** Jackson with every leniency that we know of switched off. */
final class StrictMapping {

    static JsonMapper ignoringUnknownFields() {
        return strict().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    static JsonMapper refusingUnknownFields() {
        return strict().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    private static JsonMapper.Builder strict() {
        return JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .annotationIntrospector(new RecordComponents())
                .addModule(new TextForms())
                .addModule(new WholeNumbers())
                .withCoercionConfigDefaults(StrictMapping::refuseAll)
                // Or an enum could be told by its number in a string.
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // StrictJson looks for a second value itself, so that it can say what is wrong.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_NULL));
    }

    private static void refuseAll(MutableCoercionConfig config) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }

    private StrictMapping() {}
}
