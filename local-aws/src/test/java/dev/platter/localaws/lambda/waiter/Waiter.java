package dev.platter.localaws.lambda.waiter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.crac.Core;
import org.crac.Resource;

/** A handler that does what its event orders: {@code "say hello"}. */
public final class Waiter implements RequestStreamHandler, Resource {

    private final List<String> hooks = new CopyOnWriteArrayList<>();
    private final String mood = Objects.requireNonNullElse(System.getenv("MOOD"), "fine");

    /** Fails where the variable MOOD says so. */
    public Waiter() {
        if (mood.equals("sick")) {
            throw new IllegalStateException("the waiter is sick");
        }
        Core.getGlobalContext().register(this);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        String event = new String(input.readAllBytes(), UTF_8);
        String[] order = event.substring(1, event.length() - 1).split(" ", 2);
        output.write(serve(order[0], order.length == 1 ? "" : order[1], context).getBytes(UTF_8));
    }

    private String serve(String verb, String what, Context context) {
        return switch (verb) {
            case "say" -> what;
            case "weigh" -> Integer.toString(what.length());
            case "pile" -> "x".repeat(Integer.parseInt(what));
            case "variable" -> Objects.requireNonNullElse(System.getenv(what), "none");
            case "property" -> System.getProperty(what, "none");
            case "flags" -> ManagementFactory.getRuntimeMXBean().getInputArguments().toString();
            case "id" -> context.getAwsRequestId();
            case "arn" -> context.getInvokedFunctionArn();
            case "left" -> Integer.toString(context.getRemainingTimeInMillis());
            case "hooks" -> hooks.toString();
            case "write" -> written(what);
            case "drop" -> throw new IllegalArgumentException(what);
            case "leave" -> left(Integer.parseInt(what));
            case "dawdle" -> dawdled();
            default -> throw new IllegalArgumentException("no such order: " + verb);
        };
    }

    private static String written(String line) {
        System.out.println(line);
        return "";
    }

    private static String left(int status) {
        System.exit(status);
        return "";
    }

    private static String dawdled() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
        return "";
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        hooks.add("before");
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        hooks.add("after");
        if (mood.equals("sleepy")) {
            throw new IllegalStateException("the waiter does not wake up");
        }
    }
}
