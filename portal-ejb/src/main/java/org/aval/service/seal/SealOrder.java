package org.aval.service.seal;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be sealed.
 *
 * @param kind which paper it is, in capitals: "CERTIFICATE", "MANDATE_LETTER", "PACK_ONBOARDING"
 * @param record the act, the person or the thing the paper is about; for a pack, the pack
 * @param reference what stands on the paper and in the seal's own words; empty for a paper of a case, whose reference
 *     stands nowhere outside it
 * @param language of the paper: what the seal says to a screen reader is said in it
 * @param register whose lines about this record are proved inside the paper, as {@code evidence_leaf} names it:
 *     "attestation_journal"; without one nothing is sealed
 * @param lines how much of that register the paper proves
 * @param code the code printed on the paper, by which anybody asks what it is worth today; empty for none
 */
public record SealOrder(
        String kind, UUID record, String reference, String language, String register, Lines lines, String code) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{2,39}");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    /** Whoever holds the paper reads what its proof is of: the lines, with who took each step and why. */
    public enum Lines {
        /** All there are; without any the paper is not made yet. */
        ALL,
        /** Those that the log has: the paper is made in the transaction of the last one, which it cannot have. */
        SO_FAR,
        /** The first one, if the log has it: what was said on the way is not for who holds the paper. */
        FIRST
    }

    /** Refuses a kind that no text can name. */
    public SealOrder {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of paper: " + kind);
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no seal speaks " + language.toLowerCase(Locale.ROOT));
        }
    }

    /** The paper itself; what it proves is said next. */
    public SealOrder(String kind, UUID record, String reference, String language) {
        this(kind, record, reference, language, "", Lines.ALL, "");
    }

    /** The same paper, with the proof of what this register's journal says about the record. */
    public SealOrder proving(String journal) {
        return proving(journal, Lines.ALL);
    }

    /** The same paper, with the proof of so much of it. */
    public SealOrder proving(String journal, Lines which) {
        return new SealOrder(kind, record, reference, language, journal, which, code);
    }

    /** The same paper, on which this code is printed. */
    public SealOrder showing(String printed) {
        return new SealOrder(kind, record, reference, language, register, lines, printed);
    }
}
