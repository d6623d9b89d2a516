package dev.platter.system.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.lambda.RuntimeInterfaceClient;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Functions}, the same for all classes; without archives, says that they are not built. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({EmbeddedAwsExtension.class, OnLambda.Extension.class})
@interface OnLambda {

    final class Extension implements ExecutionCondition, ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(Extension.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            if (!RuntimeInterfaceClient.runsHere()) {
                return ConditionEvaluationResult.disabled("AWS builds its Runtime Interface Client for Linux only");
            }
            return Archives.areBuilt()
                    ? ConditionEvaluationResult.enabled("the archives are built")
                    : ConditionEvaluationResult
                            .disabled("the services' archives are not built: mvn verify builds them");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Functions.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            EmbeddedAws aws = (EmbeddedAws) new EmbeddedAwsExtension().resolveParameter(parameter, test);
            return test.getRoot().getStore(NAMESPACE)
                    .computeIfAbsent(Functions.class, key -> new Functions(Archives.deploy(aws, folder()), aws));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Path.of("target"), "task-roots").toAbsolutePath();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
