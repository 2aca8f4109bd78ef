package org.aval.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/**
 * Stands before every check of a password, at sign-in and when it is asked for again. It counts wrong ones by account
 * and vantage, never by network address: a hospital has one address for ten thousand people. It treats a number that
 * is nobody's exactly as one that is somebody's.
 */
@ApplicationScoped
public class PasswordGate {

    /** What came of a try. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Too many wrong ones from there in the last minutes: the password was not even looked at. */
        PAUSED,
        /** Too many people at the door at this moment: nothing was counted. */
        BUSY
    }

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** All strangers of the world share half of the processors and a line short enough to leave the server its threads. */
    private final HashingRoom strangers = new HashingRoom(Math.max(1, PROCESSORS / 2), 8, Duration.ofSeconds(2));

    /** The morning's rush on the devices people use every day: in order of arrival. */
    private final HashingRoom familiar = new HashingRoom(PROCESSORS, 8 * PROCESSORS, Duration.ofSeconds(10));

    @Inject
    PasswordTries tries;

    @Inject
    DoorSecret secret;

    /** Lets the container look at a password, unless there were too many wrong ones. */
    public Answer tryOut(Vantage from, Login login, BooleanSupplier check) {
        HashingRoom room = from.isStrange() ? strangers : familiar;
        if (!room.enter()) {
            return Answer.BUSY;
        }
        try {
            return counted(key(from, login), check);
        } finally {
            room.leave();
        }
    }

    private Answer counted(String key, BooleanSupplier check) {
        Instant moment = tries.begin(key);
        if (moment == null) {
            return Answer.PAUSED;
        }
        if (!check.getAsBoolean()) {
            return Answer.WRONG;
        }
        tries.takeBack(key, moment);
        return Answer.RIGHT;
    }

    private String key(Vantage from, Login login) {
        return HexFormat.of().formatHex(secret.hash(from.kind() + " " + from.device() + " " + login.number()));
    }
}
