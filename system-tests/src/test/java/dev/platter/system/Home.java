package dev.platter.system;

import java.util.Locale;

import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the system under test runs: the configuration parameter {@code platter.home}, which a system property sets, too. */
enum Home {

    /** All of it in this process, on the embedded AWS. */
    ONE_PROCESS,

    /** The services' Boot jars as processes of their own, on a LocalStack in a container that is started for them. */
    LOCALSTACK,

    /** It runs already: {@code platter.front} is its address, the SDK's own settings tell where its AWS is. */
    RUNNING,

    /** The functions run as Lambdas where the SDK's own settings point; their API is called by Invoke. */
    LAMBDA;

    static Home of(ExtensionContext test) {
        var name = test.getConfigurationParameter("platter.home").orElse("one-process");
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
