package org.aval.domain.exhibits;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exhibit may be, told by how it begins: its name proves nothing. */
public enum ExhibitMedia {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    PDF("application/pdf", 0, "%PDF-"),
    MP4("video/mp4", 4, "ftyp"),
    WEBM("video/webm", 0, "\u001aE\u00df\u00a3"),
    MP3("audio/mpeg", 0, "ID3"),
    OGG("audio/ogg", 0, "OggS"),
    WAV("audio/wav", 8, "WAVE");

    /** So many bytes tell what it is. */
    public static final int TELLING = 16;

    private final String type;
    private final int at;
    private final byte[] sign;

    ExhibitMedia(String type, int at, String sign) {
        this.type = type;
        this.at = at;
        this.sign = sign.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What begins like this; empty when it is nothing that is kept. */
    public static Optional<ExhibitMedia> of(byte[] beginning) {
        return Arrays.stream(values()).filter(media -> media.begins(beginning)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= at + sign.length && Arrays.equals(content, at, at + sign.length, sign, 0, sign.length);
    }

    /** Can it be painted anew, so that people look at a copy? */
    public boolean isPaintable() {
        return this == PNG || this == JPEG || this == GIF || this == PDF;
    }

    public String type() {
        return type;
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
