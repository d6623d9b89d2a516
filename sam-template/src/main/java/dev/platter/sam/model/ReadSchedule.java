package dev.platter.sam.model;

import java.util.List;
import java.util.Map;

import dev.platter.sam.schedule.ScheduleExpression;

/** AWS::Events::Rule of the clock, which runs one function. */
final class ReadSchedule {

    static final Shape SHAPE = Shape.of("Name", "ScheduleExpression", "State", "Targets")
            .heededOnlyOnAws(Map.of("Description", "read by nobody here", "Tags", "read by nobody here"));
    private static final Shape TARGET = Shape.of("Id", "Arn")
            .heededOnlyOnAws(Map.of(
                    "RetryPolicy", "of the delivery to Lambda, which does not fail here",
                    "DeadLetterConfig", "of the delivery to Lambda, which does not fail here"));

    private ReadSchedule() {}

    static Resource.Schedule read(Properties rule) {
        List<Properties> targets = rule.each("Targets", TARGET);
        if (targets.size() != 1) {
            throw rule.refused("needs one target, not " + targets.size());
        }
        targets.getFirst().text("Id");
        return new Resource.Schedule(
                rule.subject(),
                rule.text("Name"),
                expression(rule.the("ScheduleExpression")),
                rule.find("State").map(state -> state.oneOf("ENABLED", "DISABLED")).orElse("ENABLED").equals("ENABLED"),
                targets.getFirst().the("Arn").resource("AWS::Serverless::Function"));
    }

    private static String expression(Property expression) {
        try {
            ScheduleExpression.parse(expression.text());
            return expression.text();
        } catch (IllegalArgumentException broken) {
            throw expression.refused("ScheduleExpression: " + broken.getMessage());
        }
    }
}
