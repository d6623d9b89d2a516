package dev.platter.system;

import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** The menu as a customer finds it. */
record Menu(Platter platter) {

    /** The id of a dish by the name that the menu gives it. */
    String dish(String name) {
        return entry(name).path("dishId").asString();
    }

    /** The whole of a dish's entry. */
    JsonNode entry(String name) {
        return restaurants().flatMap(this::dishes)
                .filter(dish -> dish.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in the menu"));
    }

    /** The ids of all restaurants. */
    Stream<String> restaurants() {
        return platter.get("/restaurants").json().path("restaurants").valueStream()
                .map(restaurant -> restaurant.path("restaurantId").asString());
    }

    /** What a restaurant has. */
    Stream<JsonNode> dishes(String restaurant) {
        return platter.get("/menu?restaurant=" + restaurant).json().path("dishes").valueStream();
    }
}
