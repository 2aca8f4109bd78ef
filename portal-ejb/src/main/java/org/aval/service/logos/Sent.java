package org.aval.service.logos;

/** A file as somebody sends it: called anything, holding anything. */
public record Sent(String name, byte[] bytes) {

    /** Nothing was chosen. */
    public static final Sent NOTHING = new Sent("", new byte[0]);

    public Sent {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
