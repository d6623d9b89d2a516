package dev.platter.localaws.loopback;

import java.net.URI;

/** One of the services that stand in for AWS; it answers until it is closed. */
public interface Emulator extends AutoCloseable {

    /** Where it answers. */
    URI uri();

    @Override
    void close();
}
