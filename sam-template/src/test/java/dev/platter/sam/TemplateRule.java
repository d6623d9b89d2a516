package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A rule that the product's templates keep. That it can be broken is shown by a copy of them with a fault in it.
 *
 * @param temporary an empty folder for the copies
 */
record TemplateRule(Consumer<Deployed> rule, Path temporary) {

    private static final Path DEPLOY = Path.of("../deploy");

    /** Fails unless the templates keep the rule as they are. */
    static TemplateRule kept(Consumer<Deployed> rule, Path temporary) {
        rule.accept(new Deployed(DEPLOY, Map.of()));
        return new TemplateRule(rule, temporary);
    }

    /** The same for templates that are deployed with a parameter. */
    static void keptWith(String parameter, String value, Consumer<Deployed> rule) {
        rule.accept(new Deployed(DEPLOY, Map.of(parameter, value)));
    }

    /** Fails unless the rule holds with something else, once, in place of what is written. */
    TemplateRule keptWhen(String stack, String written, String otherwise) {
        Path copy = copy();
        put(copy.resolve(stack + ".yaml"), written, otherwise);
        rule.accept(new Deployed(copy, Map.of()));
        return this;
    }

    /** Fails unless the rule notices the fault, which is put once in place of what is written. */
    TemplateRule brokenBy(String stack, String written, String fault) {
        Path copy = copy();
        put(copy.resolve(stack + ".yaml"), written, fault);
        Deployed broken = new Deployed(copy, Map.of());
        assertThatExceptionOfType(AssertionError.class)
                .as("%s: %s instead of %s", stack, fault.strip(), written.strip())
                .isThrownBy(() -> rule.accept(broken));
        return this;
    }

    private static void put(Path template, String written, String fault) {
        try {
            String text = Files.readString(template);
            int at = text.indexOf(written);
            assertThat(at).as("%s in %s", written, template).isNotNegative();
            Files.writeString(template, text.substring(0, at) + fault + text.substring(at + written.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy() {
        try (Stream<Path> templates = Files.walk(DEPLOY, 2)) {
            Path copy = Files.createTempDirectory(temporary, "broken").resolve("deploy");
            for (Path template : templates.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Path to = copy.resolve(DEPLOY.relativize(template));
                Files.createDirectories(to.getParent());
                Files.copy(template, to);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
