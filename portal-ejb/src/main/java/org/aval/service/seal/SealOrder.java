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
 *     "attestation_journal"; empty for none
 * @param code the code printed on the paper, by which anybody asks what it is worth today; empty for none
 */
public record SealOrder(String kind, UUID record, String reference, String language, String register, String code) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{2,39}");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    /** Refuses a kind that no text can name. */
    public SealOrder {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of paper: " + kind);
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no seal speaks " + language.toLowerCase(Locale.ROOT));
        }
    }

    /** A paper that carries no proof of an act. */
    public SealOrder(String kind, UUID record, String reference, String language) {
        this(kind, record, reference, language, "", "");
    }

    /** The same paper, with the proof of what this register's journal says about the record. */
    public SealOrder proving(String journal) {
        return new SealOrder(kind, record, reference, language, journal, code);
    }

    /** The same paper, on which this code is printed. */
    public SealOrder showing(String printed) {
        return new SealOrder(kind, record, reference, language, register, printed);
    }
}
