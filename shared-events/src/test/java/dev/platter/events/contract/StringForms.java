package dev.platter.events.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.events.PhotoId;
import dev.platter.events.PostalCode;
import org.jspecify.annotations.Nullable;

/** Types that are strings in JSON, and what else is known of these strings. */
final class StringForms implements CustomDefinitionProviderV2 {

    private static final Form ID = new Form(null, "^[A-Za-z0-9_-]{1,64}$");

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(OrderId.class, ID),
            Map.entry(AccountId.class, ID),
            Map.entry(CustomerId.class, ID),
            Map.entry(DishId.class, ID),
            Map.entry(PhotoId.class, ID),
            Map.entry(PostalCode.class, new Form(null, "^[A-Z0-9][A-Z0-9 -]{0,11}$")),
            // No ISO 4217 currency has a minor unit of more than four decimals. Which one has how many, no schema can say.
            Map.entry(BigDecimal.class, new Form(null, "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$")),
            Map.entry(Currency.class, new Form(null, "^[A-Z]{3}$")),
            Map.entry(Instant.class, new Form("date-time", "^[^.]+(\\.[0-9]{1,9})?Z$")),
            Map.entry(URI.class, new Form("uri", null)));

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(ResolvedType type,
            SchemaGenerationContext context) {
        Form form = FORMS.get(type.getErasedType());
        if (form == null) {
            return null;
        }
        var schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (form.format() != null) {
            schema.put("format", form.format());
        }
        if (form.pattern() != null) {
            schema.put("pattern", form.pattern());
        }
        return new CustomDefinition(schema, true);
    }

    private record Form(@Nullable String format, @Nullable String pattern) {}
}
