package org.aval.policies.proofs;

import java.util.List;

/**
 * What proves a receipt, fetched with the code once the log has gathered it: the line that holds the commitment and the day,
 * and the place of its leaf in the log. It tells nothing without the receipt.
 */
public record ReportProof(SaltedLeaf line, ProofFile proof) {

    private static final String HEAD = "aval-receipt-proof@v1";
    private static final String SALT = "salt ";
    private static final String LINE = "line ";
    private static final int LINES = 3;

    /** Reads the file as it was kept. */
    public static ReportProof parse(String file) {
        String text = file.replace("\r\n", "\n");
        int parted = text.indexOf("\n\n");
        List<String> lines = parted < 0 ? List.of() : text.substring(0, parted).lines().toList();
        if (lines.size() != LINES
                || !lines.get(0).equals(HEAD)
                || !lines.get(1).startsWith(SALT)
                || !lines.get(2).startsWith(LINE)) {
            throw new MalformedProofException("no proof of a receipt");
        }
        return new ReportProof(
                SaltedLeaf.parse(
                        lines.get(1).substring(SALT.length()), lines.get(2).substring(LINE.length())),
                ProofFile.parse(text.substring(parted + 2)));
    }

    /** As a file. */
    public String text() {
        return HEAD + "\n" + SALT + line.salt() + "\n" + LINE + line.payload() + "\n\n" + proof.text();
    }

    /** Were these words committed to on that day, in the log of this key? */
    public boolean proves(ReportReceipt receipt, NoteKey key) {
        return line.payload().equals(line(receipt)) && proof.includes(line.hash()) && proof.isSignedBy(key);
    }

    private static String line(ReportReceipt receipt) {
        return "[\"incident_commitment\", \"" + receipt.day() + "\", \"" + receipt.commitment() + "\"]";
    }
}
