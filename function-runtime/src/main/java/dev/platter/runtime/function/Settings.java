package dev.platter.runtime.function;

import org.springframework.core.env.Environment;

/** A function's environment variables, read once when the function is made. */
public record Settings(Environment environment) {

    /**
     * The value of a variable that must be set.
     *
     * @throws IllegalStateException naming the variable when it is missing, empty, or still holds a placeholder that only
     *         a deployment can fill
     */
    public String required(String variable) {
        var value = environment.getProperty(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("environment variable " + variable + " is not set");
        }
        if (value.contains("${")) {
            throw new IllegalStateException("environment variable " + variable + " must be set here, its template says "
                    + value + " and only a deployment knows that");
        }
        return value;
    }

    /**
     * The value of a variable that must be a whole number from 1 up.
     *
     * @throws IllegalStateException naming the variable when it is none, or is not set
     */
    public int count(String variable) {
        var value = required(variable);
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalStateException(
                    "environment variable " + variable + " must be a whole number from 1 to 999999999, not " + value);
        }
        return Integer.parseInt(value);
    }
}
