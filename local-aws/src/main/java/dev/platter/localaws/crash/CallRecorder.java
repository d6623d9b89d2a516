package dev.platter.localaws.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down the calls of an undisturbed run; their number is how often {@link CrashAt} can strike. */
public final class CallRecorder implements CallObserver {

    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** The calls so far, in the order in which they began, such as {@code DynamoDb.PutItem}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void before(String call) {
        calls.add(call);
    }

    @Override
    public void after(String call) {}
}
