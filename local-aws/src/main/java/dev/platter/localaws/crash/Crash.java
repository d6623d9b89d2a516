package dev.platter.localaws.crash;

/**
 * The end of a simulated process. An {@link Error}, so that no {@code catch (RuntimeException e)} survives its own death.
 */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash(String where) {
        super(where);
    }
}
