package dev.platter.system;

/** A system under test that runs; closed after the last test. */
interface RunningSystem extends AutoCloseable {

    Platter platter();

    @Override
    void close();
}
