package org.aval.service.logos;

/** A file to hand over. */
public record HandedOut(String name, String mediaType, byte[] bytes) {

    public HandedOut {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
