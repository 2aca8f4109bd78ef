package org.aval.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The marks a device keeps of the accounts that signed in on it. A mark says nothing by itself: with the number of its
 * account the portal recognises its own hand, without it nobody can tell whose it is, even on a shared computer.
 * A mark opens nothing: it only gives the device a count of wrong passwords of its own.
 */
@ApplicationScoped
public class KnownDevices {

    /** A device nobody used for half a year is a stranger again. */
    private static final Duration VALID = Duration.ofDays(180);

    /** People who share a computer; the one who has not been there for the longest gives way. */
    private static final int PEOPLE = 16;

    private static final int NONCE = 16;
    private static final int SIGNED = NONCE + Integer.BYTES;
    private static final int SEAL = 16;
    private static final int MARK = 48;

    @Inject
    DoorSecret secret;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** From where this account is tried, as the device's marks tell. */
    public Vantage vantage(Login login, String marks) {
        return split(marks)
                .map(mark -> device(login, mark))
                .filter(device -> !device.isEmpty())
                .findFirst()
                .map(Vantage::knownDevice)
                .orElse(Vantage.STRANGER);
    }

    /** The marks of the device after this account signed in on it: a fresh one, and those of the others. */
    public String marked(Login login, String marks) {
        List<String> others = split(marks)
                .filter(mark -> device(login, mark).isEmpty())
                .limit(PEOPLE - 1)
                .toList();
        return Stream.concat(Stream.of(mark(login)), others.stream()).collect(Collectors.joining("."));
    }

    private String mark(Login login) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] signed = ByteBuffer.allocate(SIGNED).put(nonce).putInt(today()).array();
        byte[] whole = ByteBuffer.allocate(SIGNED + SEAL)
                .put(signed)
                .put(seal(login, signed))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What tells this device from others; empty when the mark is not this account's, not ours, or too old. */
    private String device(Login login, String mark) {
        byte[] whole = decoded(mark);
        if (whole == null || whole.length != SIGNED + SEAL) {
            return "";
        }
        byte[] signed = Arrays.copyOf(whole, SIGNED);
        byte[] seal = Arrays.copyOfRange(whole, SIGNED, SIGNED + SEAL);
        int age = today() - ByteBuffer.wrap(signed).getInt(NONCE);
        boolean ours = MessageDigest.isEqual(seal, seal(login, signed));
        return ours && age <= VALID.toDays() ? HexFormat.of().formatHex(signed, 0, NONCE) : "";
    }

    private byte[] seal(Login login, byte[] signed) {
        return Arrays.copyOf(
                secret.hash("device " + login.number() + " " + HexFormat.of().formatHex(signed)), SEAL);
    }

    private int today() {
        return (int) (clock.instant().getEpochSecond() / Duration.ofDays(1).toSeconds());
    }

    private static Stream<String> split(String marks) {
        return Arrays.stream(marks.split("\\.", PEOPLE + 1))
                .filter(mark -> mark.length() == MARK)
                .limit(PEOPLE);
    }

    private static byte @Nullable [] decoded(String mark) {
        try {
            return Base64.getUrlDecoder().decode(mark);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
