package org.aval.domain.channels;

import org.aval.domain.shared.Verdict;

/** What somebody thinks of a platform for an objective, told to staff in both languages. */
public record Judgement(Fit fit, String reasonFr, String reasonEn) {

    Verdict check() {
        return Verdict.unless(reasonFr.isBlank() || reasonEn.isBlank(), "channels.reasonInBothLanguages");
    }
}
