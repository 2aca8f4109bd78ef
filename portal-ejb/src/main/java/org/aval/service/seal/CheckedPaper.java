package org.aval.service.seal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.aval.policies.verifier.Findings;
import org.aval.policies.verifier.Verdict;
import org.aval.service.verify.CheckedCode;

/**
 * What the portal says of a file somebody holds.
 *
 * @param sealedAt when the portal sealed exactly this file; empty when its list does not have it
 * @param kind which paper it is, as it was sealed: "MINUTES"; empty when its list does not have it
 * @param today what the paper is worth now, where a code is printed on it
 */
public record CheckedPaper(Findings findings, Optional<Instant> sealedAt, String kind, Optional<CheckedCode> today) {

    /** In one word, which the page and its style sheet know. */
    public String answer() {
        if (findings.verdict() != Verdict.GENUINE) {
            return findings.verdict().name().toLowerCase(Locale.ROOT);
        }
        return today.filter(CheckedCode::isKnown)
                .map(worth -> worth.answer().name().toLowerCase(Locale.ROOT))
                .orElse("genuine");
    }
}
