package dev.platter.runtime.lambda;

import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;

import org.crac.Context;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.env.Environment;

/**
 * What happens around a snapshot: before it, the function rehearses an event of its own, so that its first real one finds
 * all classes loaded and all clients made; after each restore the function is made anew, so that no two restored ones share a
 * number that was drawn before.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-uniqueness.html">Uniqueness with SnapStart</a>
 */
final class SnapStart implements Resource {

    private static final Logger log = LoggerFactory.getLogger(SnapStart.class);

    /** A key of the logging context, for lines that tell nothing that happens. */
    private static final String REHEARSAL = "rehearsal";

    private final FunctionHome home;

    SnapStart(FunctionHome home) {
        this.home = home;
    }

    static boolean isOn(Environment environment) {
        return "snap-start".equals(environment.getProperty("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        HttpsURLConnection.getDefaultSSLSocketFactory(); // reads the trust store, a fifth of a first call
        var rehearsal = home.bean(AwsClients.class).rehearsal();
        if (rehearsal != null) {
            rehearse(rehearsal);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        home.renew();
    }

    /** A rehearsal that goes wrong costs the first caller time, and nobody anything else. */
    private void rehearse(Rehearsal rehearsal) {
        var answer = Optional.<String>empty();
        MDC.put(REHEARSAL, home.name());
        try {
            answer = rehearsal.of(home.function());
        } catch (RuntimeException fault) {
            log.warn("rehearsal.failed function={}", home.name(), fault);
            return;
        } finally {
            MDC.remove(REHEARSAL);
        }
        answer.ifPresentOrElse(text -> log.info("rehearsal.done function={} answer={}", home.name(), text),
                () -> log.warn("rehearsal.missing function={}", home.name()));
    }
}
