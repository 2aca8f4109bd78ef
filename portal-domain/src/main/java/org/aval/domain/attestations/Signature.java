package org.aval.domain.attestations;

import java.time.Instant;
import java.util.Set;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to sign, before it is accepted: the statement agreed to, the name typed, the proof of presence.
 *
 * @param agreed was the box ticked
 * @param typedName what was typed
 * @param reauthenticatedAt when the password was last checked for this session, null when never
 */
public record Signature(boolean agreed, String typedName, @Nullable Instant reauthenticatedAt) {

    private static final long PRESENCE_SECONDS = 300;

    /** Is it a signature? Asked in this order: the tick, the name, the presence within five minutes. */
    public Verdict verdict(Set<String> acceptedNames, Act act) {
        return Verdict.unless(!agreed, "attestations.agreeFirst")
                .and(() -> Verdict.unless(
                        acceptedNames.stream().noneMatch(name -> sameName(name, typedName)),
                        "attestations.nameDiffers",
                        acceptedNames.stream().sorted().findFirst().orElse("")))
                .and(() -> Verdict.unless(!isPresent(act.at()), "attestations.confirmIdentity"));
    }

    /** Was the person's password checked within the last five minutes? */
    public boolean isPresent(Instant now) {
        return reauthenticatedAt != null
                && !reauthenticatedAt.isAfter(now)
                && reauthenticatedAt.plusSeconds(PRESENCE_SECONDS).isAfter(now);
    }

    /** Forgiving about case, accents, spaces, hyphens and apostrophes: phones write them in many ways. */
    static boolean sameName(String expected, String typed) {
        return bare(expected).equals(bare(typed)) && !bare(typed).isEmpty();
    }

    private static String bare(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
