package org.aval.service.shared;

/**
 * From where a password is tried. Each has its own count of wrong ones, so that tries from one never delay the others:
 * an attack on somebody's account from strange devices is not felt on the devices that person uses.
 *
 * @param kind how far the device is trusted
 * @param device what tells a known device from others, empty for a stranger
 */
public record Vantage(Kind kind, String device) {

    /** A device that never signed in to this account, or not for long. All of them together have one count. */
    public static final Vantage STRANGER = new Vantage(Kind.STRANGER, "");

    /** Somebody who is signed in and gives the password again. */
    public static final Vantage OPEN_SESSION = new Vantage(Kind.OPEN_SESSION, "");

    /** A device on which this account was signed in to. */
    public static Vantage knownDevice(String device) {
        return new Vantage(Kind.KNOWN_DEVICE, device);
    }

    /** How far a device is trusted. */
    public enum Kind {
        STRANGER,
        KNOWN_DEVICE,
        OPEN_SESSION
    }

    boolean isStrange() {
        return kind == Kind.STRANGER;
    }
}
