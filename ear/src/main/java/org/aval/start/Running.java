package org.aval.start;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What has been started, to be stopped in the opposite order, whatever ends the portal. */
final class Running {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Starts one more; a stop asked for meanwhile waits until it can be stopped too. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> step) {
        requireGoingOn();
        T part = step.get();
        started.push(part);
        return part;
    }

    /** Does something that a stop must not cut in two. */
    synchronized void whole(Runnable step) {
        requireGoingOn();
        step.run();
    }

    /** Stops everything, the last started first. */
    synchronized void stop() {
        stopping = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("Not everything stopped in order: " + e.getMessage());
            }
        }
    }

    /** Whether the end has begun. */
    boolean isStopping() {
        return stopping;
    }

    private void requireGoingOn() {
        if (stopping) {
            throw new CannotStart("Stopped.");
        }
    }
}
