package dev.platter.events.contract.asyncapi;

import java.util.Map;

import dev.platter.events.contract.JsonText;
import tools.jackson.databind.node.ObjectNode;

/** The whole AsyncAPI 3.0 document of the system. */
final class Document {

    private static final String DESCRIPTION = """
            A food-ordering marketplace: people order dishes, restaurants upload dish photos, operators watch the business live. \
            This is every event between its services, and the ways they take.

            Each way may bring an event twice, late, or out of order: its `id` says which event it is, and its `sequence` which \
            of two is the newer.""";

    private static final Map<String, String> PARAMETERS = Map.of(
            "stage", "Part of every name, so that several stages fit into one account.",
            "label", "When the stream was switched on: DescribeTable's LatestStreamLabel.");

    /** As it is checked in. */
    static String text() {
        ObjectNode document = Json.object().put("asyncapi", "3.0.0").put("id", "urn:platter");
        document.set("info", info());
        document.put("defaultContentType", "application/cloudevents+json");
        document.set("servers", servers());
        document.set("channels", ChannelJson.all());
        document.set("operations", OperationJson.all());
        document.set("components", components());
        return JsonText.indented(document);
    }

    private static ObjectNode info() {
        ObjectNode info = Json.object().put("title", "Platter").put("version", "1.0.0").put("description", DESCRIPTION);
        return info.set("license", Json.object().put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static ObjectNode servers() {
        ObjectNode servers = Json.object();
        servers.set("dynamodb-streams", server("streams.dynamodb", "Amazon DynamoDB Streams"));
        servers.set("sns", server("sns", "Amazon SNS"));
        return servers.set("sqs", server("sqs", "Amazon SQS"));
    }

    private static ObjectNode server(String endpoint, String title) {
        ObjectNode server = Json.object().put("host", endpoint + ".{region}.amazonaws.com")
                .put("protocol", endpoint.contains("dynamodb") ? "dynamodb-streams" : endpoint).put("title", title);
        ObjectNode region = Json.object().put("default", "us-east-1").put("description",
                "Where the stacks are deployed.");
        return server.set("variables", Json.object("region", region));
    }

    private static ObjectNode components() {
        ObjectNode parameters = Json.object();
        parameters.set("stage", parameter("stage").put("default", "dev"));
        parameters.set("label", parameter("label"));
        ObjectNode components = Json.object("messages", Messages.json());
        components.set("schemas", new Schemas().json());
        return components.set("parameters", parameters);
    }

    private static ObjectNode parameter(String name) {
        return Json.object().put("description", PARAMETERS.get(name));
    }

    private Document() {}
}
