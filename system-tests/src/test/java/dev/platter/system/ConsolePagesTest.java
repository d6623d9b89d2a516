package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's pages are whole: all that they ask for is there, and here. */
@ExtendWith(RunningPlatter.class)
class ConsolePagesTest {

    /** In pages, modules and styles; not in the libraries, which ask for nothing. */
    private static final Pattern ASKED_FOR = Pattern
            .compile("(?:src|href)=\"([^\"#]+)\"|from '([^']+)'|fetch\\('([^']+)'\\)|url\\(\"([^\"]+)\"\\)");

    private final Platter platter;

    ConsolePagesTest(Platter platter) {
        this.platter = platter;
    }

    @Test
    void theAsyncApiDocumentIsGivenOut() {
        Answer answer = platter.get("/asyncapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.at("/asyncapi")).isEqualTo("3.0.0");
    }

    @Test
    void aMailThatWasSentIsListedForThePageOfMails() {
        var ses = platter.aws().ses();
        ses.verifyEmailIdentity(request -> request.emailAddress("console@platter.example"));
        ses.sendEmail(mail -> mail.source("console@platter.example")
                .destination(to -> to.toAddresses("reader@example.com"))
                .message(message -> message.subject(subject -> subject.data("Enjoy"))
                        .body(body -> body.html(html -> html.data("<p>Enjoy</p>")))));

        Answer answer = platter.get("/mailbox/mails");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.at("/mails/0/subject")).isEqualTo("Enjoy");
        assertThat(answer.at("/mails/0/to/0")).isEqualTo("reader@example.com");
        assertThat(answer.at("/mails/0/html")).isEqualTo("<p>Enjoy</p>");
        assertThat(answer.json().at("/mails/0/text").isNull()).isTrue();
        assertThat(Instant.parse(answer.at("/mails/0/sentAt"))).isBefore(Instant.now());
        assertThat(platter.aws().mailsTo("reader@example.com")).extracting(Mail::subject).containsExactly("Enjoy");
    }

    @Test
    void theOpenApiDocumentIsGivenOut() {
        Answer answer = platter.get("/openapi.yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/yaml");
        assertThat(answer.text()).startsWith("openapi: 3.1.0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/api", "/mailbox"})
    void everyFileThatAPageAsksForIsThere(String page) {
        Set<URI> files = new LinkedHashSet<>();
        collect(URI.create(page), files);

        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file.isAbsolute()).as("%s is from elsewhere", file).isFalse();
            assertThat(platter.get(file.toString()).status()).as("%s", file).isEqualTo(200);
        });
    }

    private void collect(URI file, Set<URI> files) {
        if (files.add(file) && !file.isAbsolute() && !isLibrary(file)) {
            askedFor(platter.get(file.toString()).text()).map(file::resolve).forEach(asked -> collect(asked, files));
        }
    }

    private static boolean isLibrary(URI file) {
        return file.toString().endsWith("/chart.js") || file.toString().startsWith("/console/swagger-ui/");
    }

    private static Stream<String> askedFor(String text) {
        return ASKED_FOR.matcher(text).results().map(ConsolePagesTest::address);
    }

    private static String address(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull)
                .findFirst().orElseThrow();
    }
}
