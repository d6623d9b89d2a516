package dev.platter.order.ordering.adapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;

/** The executions of a state machine of type STANDARD, each begun once. */
public final class Executions {

    private static final Logger log = LoggerFactory.getLogger(Executions.class);

    private final SfnClient states;
    private final String stateMachineArn;

    public Executions(SfnClient states, String stateMachineArn) {
        this.states = states;
        this.stateMachineArn = stateMachineArn;
    }

    /**
     * Starts the execution of that name, unless there is one or was in the last 90 days: the same again is answered with the one
     * that runs, and refused once it has ended.
     *
     * @param name at most 80 letters, digits, {@code _} and {@code -}
     * @param input as JSON
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</a>
     */
    public void start(String name, String input) {
        try {
            states.startExecution(request -> request.stateMachineArn(stateMachineArn).name(name).input(input));
        } catch (ExecutionAlreadyExistsException earlier) {
            log.info("workflow.started-before name={}", name);
        }
    }
}
