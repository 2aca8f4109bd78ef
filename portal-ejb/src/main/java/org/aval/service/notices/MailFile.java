package org.aval.service.notices;

/** A file that a mail carries. */
public record MailFile(String name, String mediaType, byte[] content) {

    public MailFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
