package org.aval.service.charters;

/** A file to hand out. */
public record FileContent(String name, byte[] bytes) {

    public FileContent {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
