package dev.platter.system;

import java.net.URI;

import dev.platter.sam.Placement;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** A system that somebody else started and will stop, such as {@code docker compose up}. */
record AlreadyRunning(Platter platter) implements RunningSystem {

    /** The one at {@code platter.front}, of the stage and account of {@code platter.stage} and {@code platter.account}. */
    static AlreadyRunning found() {
        var front = URI.create(System.getProperty("platter.front", "http://localhost:8080"));
        return new AlreadyRunning(new Platter(front, Aws.ofTheSettings(placement()), new Tokens(front)));
    }

    static Placement placement() {
        return new Placement(
                System.getProperty("platter.stage", Placement.local().stage()),
                new DefaultAwsRegionProviderChain().getRegion().id(),
                System.getProperty("platter.account", Placement.local().accountId()));
    }

    @Override
    public void close() {
        platter.aws().close();
    }
}
