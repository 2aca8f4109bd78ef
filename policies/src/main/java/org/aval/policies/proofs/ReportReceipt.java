package org.aval.policies.proofs;

import java.util.HexFormat;
import java.util.List;

/**
 * What somebody keeps who reported something without a name: the words as they were sent, and the salt of the commitment to
 * them that the log holds. Only this file leads from the commitment to the words; the institution does not keep the salt.
 */
public record ReportReceipt(String salt, String day, String words) {

    private static final String HEAD = "aval-receipt@v1";
    private static final String SALT = "salt ";
    private static final String DAY = "day ";
    private static final int LINES = 3;

    /** Line ends and blank edges are no part of what was said. */
    public ReportReceipt {
        words = words.replace("\r\n", "\n").strip();
    }

    /** Of a salt of 32 bytes. */
    public static ReportReceipt of(byte[] salt, String day, String words) {
        return new ReportReceipt(HexFormat.of().formatHex(salt), day, words);
    }

    /** Reads the file as it was kept. */
    public static ReportReceipt parse(String file) {
        String text = file.replace("\r\n", "\n");
        int parted = text.indexOf("\n\n");
        List<String> lines = parted < 0 ? List.of() : text.substring(0, parted).lines().toList();
        if (lines.size() != LINES
                || !lines.get(0).equals(HEAD)
                || !lines.get(1).startsWith(SALT)
                || !lines.get(2).startsWith(DAY)) {
            throw new MalformedProofException("no receipt of a report");
        }
        return new ReportReceipt(
                lines.get(1).substring(SALT.length()),
                lines.get(2).substring(DAY.length()),
                text.substring(parted + 2));
    }

    /** As a file. */
    public String text() {
        return HEAD + "\n" + SALT + salt + "\n" + DAY + day + "\n\n" + words + "\n";
    }

    /** What the log holds of it: says nothing to whoever has not the salt. */
    public Hash commitment() {
        return SaltedLeaf.parse(salt, day + "\n" + words).hash();
    }
}
