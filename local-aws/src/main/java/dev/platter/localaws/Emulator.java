package dev.platter.localaws;

import java.net.URI;

/** One of the services that stand in for AWS. */
interface Emulator extends AutoCloseable {

    URI uri();

    @Override
    void close();
}
