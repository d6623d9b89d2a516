package dev.platter.local;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.issuer.DemoClients;
import dev.platter.issuer.IssuerAddress;
import dev.platter.sam.Placement;
import dev.platter.server.http.HttpEvents;
import dev.platter.server.http.HttpFront;
import dev.platter.server.http.JwtAuthorizer;
import dev.platter.server.http.JwtConfiguration;
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

    /** The issuer is this process, under the one name that its tokens bear. */
    @Bean
    IssuerAddress issuer(Environment environment) {
        return IssuerAddress.beside(() -> address(environment));
    }

    /** Asks for keys by number: this listens at one address, and a name may mean others. */
    @Bean
    JwtAuthorizer authorizer(Environment environment) {
        return new JwtAuthorizer(() -> new JwtConfiguration(address(environment).toString(), DemoClients.audience(),
                URI.create("http://127.0.0.1:%d/oauth2/jwks".formatted(address(environment).getPort()))));
    }

    private static URI address(Environment environment) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    HttpFront front(List<LocalService> services, JwtAuthorizer authorizer) {
        var events = new HttpEvents(Placement.local(), Clock.systemUTC(), () -> UUID.randomUUID().toString());
        var bindings = services.stream().map(LocalService::bindings).toList();
        return new HttpFront(bindings, authorizer, events);
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
            var front = address(environment);
            system.start(front);
            Welcome.print(front, system.aws(), System.out);
        };
    }
}
