package dev.platter.local;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.sam.Placement;
import dev.platter.server.http.Callers;
import dev.platter.server.http.HttpEvents;
import dev.platter.server.http.HttpFront;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The front with the console's page; behind it, once the front is there, the system. */
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {

    @Bean
    LocalSettings localSettings(Environment environment) {
        return LocalSettings.of(environment);
    }

    @Bean
    List<LocalService> localServices() {
        return LocalService.all();
    }

    @Bean
    HttpFront front(List<LocalService> services, LocalSettings settings) {
        var events = new HttpEvents(Placement.local(), Clock.systemUTC(), () -> UUID.randomUUID().toString());
        var bindings = services.stream().map(LocalService::bindings).toList();
        return new HttpFront(bindings, Callers.always(settings.demoCaller()), events);
    }

    @Bean
    Thumbnails thumbnails() {
        return new Thumbnails();
    }

    @Bean
    MailboxPage mailboxPage() {
        return new MailboxPage();
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> pages(Thumbnails thumbnails, MailboxPage mailbox) throws IOException {
        return ConsolePage.routes().and(thumbnails.routes()).and(mailbox.routes());
    }

    @Bean
    LocalSystem localSystem(List<LocalService> services, LocalSettings settings, HttpFront front,
            Thumbnails thumbnails, MailboxPage mailbox) {
        return new LocalSystem(services, settings, front, thumbnails, mailbox);
    }

    /** Runs when the front listens; what fails here ends the application. */
    @Bean
    ApplicationRunner starting(LocalSystem system, Environment environment) {
        return arguments -> {
            var front = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
            system.start(front);
            Welcome.print(front, system.aws(), System.out);
        };
    }
}
