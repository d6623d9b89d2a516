package dev.platter.system;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ses.SesClient;
import tools.jackson.databind.JsonNode;

/** A mail that was handed to SES, as LocalStack and the embedded AWS list it at {@code /_aws/ses}; AWS itself lists none. */
record Mail(String from, List<String> to, String subject, @Nullable String text, @Nullable String html) {

    /** All of them, the oldest first. */
    static Stream<Mail> listed(SesClient ses) {
        var endpoint = ses.serviceClientConfiguration().endpointOverride()
                .orElseThrow(() -> new IllegalStateException("AWS_ENDPOINT_URL must say where the mails are"));
        return Platter.at(endpoint).get("/_aws/ses").json().path("messages").valueStream().map(Mail::of);
    }

    private static Mail of(JsonNode listed) {
        return new Mail(
                listed.path("Source").asString(),
                listed.path("Destination").path("ToAddresses").valueStream().map(JsonNode::asString).toList(),
                listed.path("Subject").asString(),
                listed.path("Body").path("text_part").asStringOpt().orElse(null),
                listed.path("Body").path("html_part").asStringOpt().orElse(null));
    }
}
