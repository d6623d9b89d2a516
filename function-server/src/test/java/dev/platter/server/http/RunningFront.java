package dev.platter.server.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A front on a free port of loopback. */
final class RunningFront implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningFront(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static RunningFront of(HttpFront front) {
        var application = new SpringApplication(FrontConfiguration.class);
        application.setDefaultProperties(FrontConfiguration.defaults());
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(HttpFront.class, () -> front));
        var context = application.run("--server.port=0", "--spring.main.banner-mode=off");
        return new RunningFront((ServletWebServerApplicationContext) context);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends these bytes as they are, and reads to the end of the answer: the request has to ask for a close. */
    String sendRaw(String request) {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
