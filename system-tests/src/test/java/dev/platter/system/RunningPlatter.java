package dev.platter.system;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Platter} that is started for all of them; skips them, aloud, where it cannot be started. */
final class RunningPlatter implements ParameterResolver, ExecutionCondition, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(RunningPlatter.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Home.of(test) != Home.LOCALSTACK) {
            return ConditionEvaluationResult.enabled("needs nothing but this machine's JDK, or runs already");
        }
        return store(test).computeIfAbsent(Missing.class, key -> Missing.ask(), Missing.class).what()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("Docker is there"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Platter.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).computeIfAbsent(RunningSystem.class, key -> start(Home.of(test)), RunningSystem.class)
                .platter();
    }

    /** A customer has only so many orders open at once, and the next class is the same one. */
    @Override
    public void afterAll(ExtensionContext tests) {
        var running = store(tests).get(RunningSystem.class, RunningSystem.class);
        if (running != null) {
            OpenOrders.end(running.platter());
        }
    }

    private static RunningSystem start(Home home) {
        return switch (home) {
            case ONE_PROCESS -> OneProcess.start();
            case LOCALSTACK -> AppsOnLocalStack.start();
            case RUNNING -> AlreadyRunning.found();
            case LAMBDA -> BehindInvoke.open();
        };
    }

    /** Closed by the store after the last test of all. */
    private static Store store(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE);
    }

    /** Asked for once; said once, so that nobody takes tests that were skipped for tests that passed. */
    private record Missing(Optional<String> what) {

        static Missing ask() {
            var missing = new Missing(DockerEngine.whatIsMissing(LocalStack.IMAGE));
            missing.what().ifPresent(what -> System.out.println("SKIPPED: the suite on LocalStack, for " + what));
            return missing;
        }
    }
}
