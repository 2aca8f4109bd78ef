package org.aval.service.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file may be. */
public enum FileType {
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PDF("application/pdf", "%PDF-"),
    SVG("image/svg+xml", "<");

    private final String mediaType;
    private final byte[] beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the bytes are, by how they begin. */
    static Optional<FileType> of(byte[] content) {
        byte[] bare = withoutMarkOrBlanks(content);
        return Arrays.stream(values())
                .filter(type -> begins(type == SVG ? bare : content, type.beginning))
                .findFirst();
    }

    /** XML begins with a bracket, after a byte order mark and white space at most. */
    private static byte[] withoutMarkOrBlanks(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return beginning.replaceFirst("^\uFEFF?\\s*", "").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length
                && ByteBuffer.wrap(content, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
