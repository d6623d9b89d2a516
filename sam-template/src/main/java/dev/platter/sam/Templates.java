package dev.platter.sam;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.platter.sam.model.ReadResource;
import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Stacks;

/** The templates of some services, read and checked. */
public final class Templates {

    private final Stacks stacks;
    private final List<String> services;
    private final List<Resource> resources;

    private Templates(Stacks stacks, List<String> services) {
        this.stacks = stacks;
        this.services = services;
        this.resources = services.stream()
                .flatMap(service -> stacks.declarations(service).stream())
                .map(new ReadResource(stacks)::read)
                .toList();
        services.forEach(stacks::checkOutputs);
    }

    /**
     * Reads the templates of the given services; what they refer to in other services is found in the same folder.
     *
     * @param deployDir the folder that holds a folder for each service
     * @throws dev.platter.sam.yaml.TemplateRefused if a template says something that cannot be meant
     */
    public static Templates read(Path deployDir, String... services) {
        return read(deployDir, Map.of(), services);
    }

    /**
     * The same for a deployment that gives parameters their values, as {@code sam deploy --parameter-overrides} does.
     *
     * @param parameters values by name, over the defaults in the templates; {@code Stage} is a {@link Placement}'s
     */
    public static Templates read(Path deployDir, Map<String, String> parameters, String... services) {
        Stacks stacks = Stacks.read(deployDir, parameters);
        for (String service : services) {
            if (!stacks.services().contains(service)) {
                throw new IllegalArgumentException(
                        "%s has no templates of %s but of %s".formatted(deployDir, service, stacks.services()));
            }
        }
        return new Templates(stacks, List.of(services));
    }

    /** The services that were asked for. */
    public List<String> services() {
        return services;
    }

    /** Their resources, in the order of their templates. */
    public List<Resource> resources() {
        return resources;
    }

    /** Any resource that one of them refers to, of another service too. */
    public Resource resource(ResourceId id) {
        return resources.stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseGet(() -> new ReadResource(stacks).read(stacks.declaration(id)));
    }

    /** What the functions of a service are bound to. */
    public ServiceBindings bindings(String service) {
        return new Bindings(this, service).resolved();
    }
}
