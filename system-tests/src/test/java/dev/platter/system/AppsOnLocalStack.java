package dev.platter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.door.FrontDoor;

/** The services' Boot jars, each in a process of its own, on LocalStack in a container; before them the door of compose. */
record AppsOnLocalStack(LocalStack localStack, AnIssuer issuer, List<PlainApp> apps, FrontDoor door, Platter platter)
        implements
            RunningSystem {

    static AppsOnLocalStack start() {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), PlainApp.freePort());
        var front = URI.create("http://localhost:" + address.getPort());
        var localStack = LocalStack.start(front);
        var settings = new HashMap<>(localStack.settings());
        settings.put("THUMBNAILS_URL", front + "/thumbnails");
        settings.put("ALLOWED_ORIGIN", front.toString());
        settings.put("PLATTER_SCHEDULES_RUN_AT_START", "true");
        var issuer = AnIssuer.start();
        settings.putAll(issuer.settings());
        var apps = apps(settings);
        try {
            var door = FrontDoor.open(address, doors(apps, localStack));
            return new AppsOnLocalStack(localStack, issuer, apps, door,
                    new Platter(front, localStack.aws(), issuer.tokens()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<PlainApp> apps(Map<String, String> settings) {
        PlainApp.command("order-function", settings, "plant-menu");
        var apps = List.of(
                PlainApp.launch("order-function", "dev", settings),
                PlainApp.launch("thumbnail-function", "dev", settings),
                PlainApp.launch("stream-metrics-function", "dev", settings));
        apps.forEach(PlainApp::awaitReady);
        return apps;
    }

    private static List<String> doors(List<PlainApp> apps, LocalStack localStack) {
        return List.of(
                "/=" + apps.get(0).door().origin(),
                "/photos=" + apps.get(1).door().origin() + "/photos",
                "/metrics=" + apps.get(2).door().origin() + "/metrics",
                "/thumbnails=" + localStack.uri() + "/platter-dev-thumbnails-000000000000");
    }

    @Override
    public void close() {
        door.close();
        apps.forEach(PlainApp::close);
        issuer.close();
        platter.aws().close();
        localStack.close();
    }
}
