package dev.platter.system;

import tools.jackson.databind.JsonNode;

/** The menu as a customer finds it. */
record Menu(Platter platter) {

    /** The id of a dish by the name that the menu gives it. */
    String dish(String name) {
        return entry(name).path("dishId").asString();
    }

    /** The whole of a dish's entry. */
    JsonNode entry(String name) {
        return platter.get("/menu").json().path("dishes").valueStream()
                .filter(dish -> dish.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in the menu"));
    }
}
