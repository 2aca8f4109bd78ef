package org.aval.service.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aval.domain.shared.Refusal;
import org.aval.service.vault.MasterKey;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The codes of the receipts: sixteen digits that lead to one report. A code is compared by a slow hash, salted with a
 * secret of the installation, and only so many are looked at in a moment by everybody together: nobody's network address
 * is needed to keep guessers away. A wrong code costs the same time as a right one.
 */
@ApplicationScoped
class Receipts {

    private static final int DIGITS = 16;
    private static final int HALF = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int MOST = 20;
    private static final int MILLIS_FOR_ONE = 3000;
    private static final int PATIENCE_SECONDS = 5;

    @Inject
    MasterKey master;

    @Inject
    Clock clock;

    private final Semaphore room = new Semaphore(1, true);
    private double left = MOST;
    private long since;

    /**
     * What a code yields.
     *
     * @param lookup by which the case is found
     * @param key with which the reporter's own copy of the key is wrapped
     */
    record Proof(byte[] lookup, byte[] key) {}

    /** The code that belongs to a page: the same for the same page. */
    String code(String chance) {
        BigInteger drawn = new BigInteger(1, master.derive("receipt-code", chance));
        return String.format("%016d", drawn.mod(BigInteger.TEN.pow(DIGITS)));
    }

    /** As people read it aloud: groups of four. */
    static String grouped(String code) {
        return code.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** What somebody typed, looked at when it is their turn. @throws Refusal when too many were tried in a moment */
    Proof tried(String typed) {
        takeTurn();
        return proof(typed.replaceAll("\\D", ""));
    }

    /** A right code is no guess: it takes nobody's turn away. */
    synchronized void wasRight() {
        left = Math.min(MOST, left + 1);
    }

    /** The slow hash of a code. */
    Proof proof(String code) {
        if (!entered()) {
            throw new Refusal("incidents.busy");
        }
        try {
            byte[] out = new byte[2 * HALF];
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withSalt(master.derive("receipt", "salt"))
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(ROUNDS)
                    .withParallelism(1)
                    .build());
            argon.generateBytes(code.getBytes(StandardCharsets.US_ASCII), out);
            return new Proof(Arrays.copyOf(out, HALF), Arrays.copyOfRange(out, HALF, out.length));
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void takeTurn() {
        long now = clock.millis();
        left = Math.min(MOST, left + (double) (now - since) / MILLIS_FOR_ONE);
        since = now;
        if (left < 1) {
            throw new Refusal("incidents.tooManyTries");
        }
        left--;
    }
}
