package dev.platter.server.stream;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What joins one copy of an app with AWS. While it is held, as in a long pause of the JVM, calls and their answers wait; held for
 * good, it is as if the process had been killed.
 */
final class Connection {

    private final AtomicReference<@Nullable String> repeated = new AtomicReference<>();
    private final AtomicReference<@Nullable Predicate<Object>> holding = new AtomicReference<>();
    private boolean held;

    /** A client whose calls go over this connection. */
    <C> C of(Class<C> type, C client) {
        InvocationHandler calling = (proxy, method, arguments) -> {
            pass();
            if (method.getName().equals(repeated.get()) && repeated.getAndSet(null) != null) {
                call(client, method, arguments);
            }
            var answer = call(client, method, arguments);
            holdIfAskedTo(answer);
            pass();
            return answer;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, calling));
    }

    /** The next call of this name is done twice, as the SDK does when an answer is lost. */
    void repeatNext(String method) {
        repeated.set(method);
    }

    /** It will be held as soon as such an answer is in the copy's hands. */
    void holdWith(Predicate<Object> answer) {
        holding.set(answer);
    }

    void hold() {
        set(true);
    }

    void resume() {
        set(false);
    }

    private void holdIfAskedTo(@Nullable Object answer) {
        var asked = holding.get();
        if (asked != null && answer != null && asked.test(answer)) {
            holding.set(null);
            hold();
        }
    }

    private synchronized void set(boolean next) {
        held = next;
        notifyAll();
    }

    private synchronized void pass() throws InterruptedException {
        while (held) {
            wait();
        }
    }

    private static @Nullable Object call(Object client, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
