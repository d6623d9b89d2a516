package dev.platter.system.templates;

import java.util.Map;
import java.util.Set;

import dev.platter.sam.FunctionBinding;

/**
 * A function as its templates deploy it here.
 *
 * @param mainClass what registers the service's functions
 * @param grants what its role allows
 */
record DeployedFunction(String service, FunctionBinding binding, String mainClass, Set<Access> grants) {

    String name() {
        return binding.name();
    }

    Map<String, String> variables() {
        return binding.environment();
    }

    @Override
    public String toString() {
        return name();
    }
}
