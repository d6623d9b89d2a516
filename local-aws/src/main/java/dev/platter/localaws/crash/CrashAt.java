package dev.platter.localaws.crash;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stops a simulated process at one of its calls, by throwing {@link Crash}; every later call throws it too, so that nothing
 * the process does on its way out has an effect.
 *
 * <p>A test runs the function once with a {@link CallRecorder}; then, for each crash {@link #everywhere} in that run, with
 * fresh clients and beans, delivers the event, catches the crash, builds fresh ones again and delivers the event again; the
 * outcome must be that of the undisturbed run.
 */
public final class CrashAt implements CallObserver {

    private final String where;
    private final int lastBegun;
    private final int lastDone;
    private int begun;
    private int done;
    private boolean crashed;

    private CrashAt(String where, int lastBegun, int lastDone) {
        this.where = where;
        this.lastBegun = lastBegun;
        this.lastDone = lastDone;
    }

    /**
     * Before a call is made.
     *
     * @param call 1 for the first
     */
    public static CrashAt before(int call) {
        return new CrashAt("before call " + call, call - 1, Integer.MAX_VALUE);
    }

    /**
     * After a call has had its effect and before the process has the answer.
     *
     * @param call 1 for the first
     */
    public static CrashAt after(int call) {
        return new CrashAt("after call " + call, Integer.MAX_VALUE, call - 1);
    }

    /** Each crash that a run of so many calls can meet: before the first, and after every one. */
    public static Stream<CrashAt> everywhere(int calls) {
        return Stream.concat(Stream.of(before(1)), IntStream.rangeClosed(1, calls).mapToObj(CrashAt::after));
    }

    /** Whether it has come so far; a test asserts that, or the run was shorter than it thought. */
    public synchronized boolean crashed() {
        return crashed;
    }

    @Override
    public synchronized void before(String call) {
        begun++;
        crashIf(begun > lastBegun, call);
    }

    @Override
    public synchronized void after(String call) {
        done++;
        crashIf(done > lastDone, call);
    }

    private void crashIf(boolean here, String call) {
        crashed = crashed || here;
        if (crashed) {
            throw new Crash("%s, %s".formatted(where, call));
        }
    }

    @Override
    public String toString() {
        return where;
    }
}
