package dev.platter.localaws.executions;

/** What was started. @param input as JSON */
public record Execution(String stateMachineArn, String name, String input) {

    String arn() {
        return stateMachineArn.replace(":stateMachine:", ":execution:") + ":" + name;
    }
}
