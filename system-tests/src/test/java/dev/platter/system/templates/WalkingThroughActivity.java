package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way of activity: told by an app, and seen by the service in a search. Additions to carts are made elsewhere. */
record WalkingThroughActivity(LoneFunctions functions) {

    void everyWay() {
        var batch = Call.of("POST /activity").body("""
                {"activities":[{"activityId":"a1","kind":"CLICK","target":"/menu"}]}""");
        assertThat(functions.answer("activityApi", batch).at("/results/0/status").asString()).isEqualTo("RECORDED");
        functions.answer("menuApi", Call.of("GET /menu").query("restaurant", "sakura").query("name", "ra"));
    }
}
