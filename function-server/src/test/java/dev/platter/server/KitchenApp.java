package dev.platter.server;

/** The kitchen as a plain app, to be run in a process of its own. */
final class KitchenApp {

    private KitchenApp() {}

    public static void main(String[] args) {
        FunctionServer.run("kitchen", new KitchenFunctions(), args);
    }
}
