package org.aval.start;

/** The portal's database, wherever it runs. */
interface Database extends AutoCloseable {

    /** How the portal reaches it. */
    DatabaseAccess access();

    /** False when it was ours to run and has died. */
    boolean isAlive();

    /** Brings it back at the same address. */
    void revive();

    /** Stops it if it was ours to run. */
    @Override
    void close();
}
