package dev.platter.local;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.server.http.HttpFront;

/**
 * What stands behind the front: the embedded AWS, provisioned from the templates, and the services in it. AWS starts beside
 * the front; the services open when both are there.
 */
public final class LocalSystem implements AutoCloseable {

    private final List<LocalService> services;
    private final LocalSettings settings;
    private final HttpFront front;
    private final Thumbnails thumbnails;
    private final MailboxPage mailbox;
    private final CompletableFuture<EmbeddedAws> aws;
    private final Deque<ServiceHome> open = new ArrayDeque<>();

    LocalSystem(List<LocalService> services, LocalSettings settings, HttpFront front, Thumbnails thumbnails,
            MailboxPage mailbox) {
        this.services = services;
        this.settings = settings;
        this.front = front;
        this.thumbnails = thumbnails;
        this.mailbox = mailbox;
        this.aws = CompletableFuture.supplyAsync(EmbeddedAws::start, task -> new Thread(task, "embedded-aws").start());
    }

    /** The AWS that it runs on; waits until that has started. */
    public EmbeddedAws aws() {
        return aws.join();
    }

    /** @param address where the front listens, for the URLs of thumbnails */
    void start(URI address) {
        var names = services.stream().map(LocalService::name).toArray(String[]::new);
        var parameters = Map.of("AllowedOrigin", address.toString());
        aws().provision(Templates.read(settings.deploy(), parameters, names), Placement.local());
        mailbox.open(aws().mailbox());
        var variables = Map.<String, Object>of("THUMBNAILS_URL", address + Thumbnails.PATH);
        services.forEach(service -> open(service.allowing(address.toString()), variables));
    }

    private void open(LocalService service, Map<String, Object> variables) {
        // First of all, for what the clock starts looks for restaurants at once.
        service.variable("ORDERS_TABLE").ifPresent(this::plantMenu);
        var home = ServiceHome.open(service, aws(), variables);
        open.push(home);
        home.variable("THUMBNAILS_BUCKET").ifPresent(bucket -> thumbnails.open(aws().s3Client(), bucket));
        front.open(home.host());
    }

    private void plantMenu(String ordersTable) {
        new MenuSeed(new AddingDishes(new DynamoDishes(aws().dynamoDbClient(), ordersTable))).plant();
    }

    /** The last to open is the first to close; AWS outlives them all, and is waited for when it is still starting. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        if (!aws.isCompletedExceptionally()) {
            aws().close();
        }
    }
}
