package dev.platter.localaws;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link EmbeddedAws} they ask for by a parameter: {@code @ExtendWith(EmbeddedAwsExtension.class)}.
 *
 * <p>One is started for all test classes of a run, when the first asks, and closed after the last. Tests share its tables
 * and queues, so each makes its own keys.
 */
public final class EmbeddedAwsExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(EmbeddedAwsExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == EmbeddedAws.class;
    }

    /** The root's store closes what it holds that is {@link AutoCloseable}. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(EmbeddedAws.class, key -> EmbeddedAws.start());
    }
}
