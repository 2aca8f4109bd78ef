package org.aval.domain.mandates;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Verdict;

/**
 * What a holder notes of something said: enough to find it again, nothing about a patient.
 *
 * @param topic the code of the topic
 * @param outlet where it was heard or read: a programme, a newspaper, an account; may be empty
 * @param said in a few words, what was said
 * @param link where it can be seen; may be empty
 */
public record SpeechNote(
        SpeechKind kind, Platform channel, String topic, LocalDate saidOn, String outlet, String said, String link)
        implements Serializable {

    private static final int LONGEST_OUTLET = 160;
    static final int LONGEST = 500;

    public SpeechNote {
        outlet = outlet.strip();
        said = said.strip();
        link = link.strip();
    }

    /** Is it complete, and short enough? */
    Verdict complete() {
        return Verdict.unless(said.isEmpty(), "mandates.speech.saidMissing")
                .and(() ->
                        Verdict.unless(outlet.length() > LONGEST_OUTLET, "mandates.speech.outletLong", LONGEST_OUTLET))
                .and(() -> Verdict.unless(said.length() > LONGEST, "mandates.speech.saidLong", LONGEST))
                .and(() -> Verdict.unless(link.length() > LONGEST || !isLink(), "mandates.speech.noLink"));
    }

    private boolean isLink() {
        if (link.isEmpty()) {
            return true;
        }
        try {
            URI address = URI.create(link);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
