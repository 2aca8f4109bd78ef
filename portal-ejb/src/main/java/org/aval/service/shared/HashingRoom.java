package org.aval.service.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where passwords are compared with their hashes, which costs a processor a good part of a tenth of a second each:
 * only so many at once, and a short line before the door. Who finds the line full is told so at once, and every other
 * page stays as quick as it was.
 */
class HashingRoom {

    private final Semaphore places;
    private final AtomicInteger inside = new AtomicInteger();
    private final int most;
    private final Duration patience;

    /**
     * @param places how many passwords are compared at once
     * @param line how many more may wait
     * @param patience how long one waits at most
     */
    HashingRoom(int places, int line, Duration patience) {
        this.places = new Semaphore(places, true);
        this.most = places + line;
        this.patience = patience;
    }

    /** Goes in, after a while perhaps. @return false when there is no room; otherwise {@link #leave} must follow */
    boolean enter() {
        if (inside.incrementAndGet() <= most && waited()) {
            return true;
        }
        inside.decrementAndGet();
        return false;
    }

    void leave() {
        places.release();
        inside.decrementAndGet();
    }

    private boolean waited() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
