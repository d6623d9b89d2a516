package dev.platter.system;

import java.net.http.HttpResponse;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer, with its body as JSON where a test asks for it. */
record Answer(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The text at a JSON Pointer; empty when there is none. */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The pointers of a problem document's errors. */
    List<String> pointers() {
        return json().at("/errors").valueStream().map(error -> error.path("pointer").asString("")).toList();
    }
}
