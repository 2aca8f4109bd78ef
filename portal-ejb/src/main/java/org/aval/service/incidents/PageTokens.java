package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.aval.domain.shared.Refusal;
import org.aval.service.vault.MasterKey;

/**
 * What a page without a session carries to prove that the portal wrote it. The same page sent twice is one report: its
 * receipt follows from its token.
 */
@Dependent
class PageTokens {

    private static final int CHANCE_BYTES = 18;
    private static final int PARTS = 3;
    private static final Duration LASTS = Duration.ofHours(12);
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    MasterKey master;

    @Inject
    Clock clock;

    /** A token for a page that is written now. It tells the hour, not the minute. */
    String next() {
        byte[] chance = new byte[CHANCE_BYTES];
        CHANCE.nextBytes(chance);
        long hours = Duration.between(Instant.EPOCH, clock.instant()).toHours();
        String said = text(chance) + "." + hours;
        return said + "." + signature(said);
    }

    /** What is random in a token. @throws Refusal when the portal did not write it, or too long ago */
    String chance(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != PARTS || !isSigned(parts) || isOld(parts[1])) {
            throw new Refusal("incidents.pageTooOld");
        }
        return parts[0];
    }

    private boolean isSigned(String[] parts) {
        byte[] told = parts[PARTS - 1].getBytes(StandardCharsets.US_ASCII);
        byte[] right =
                signature(String.join(".", Arrays.copyOf(parts, PARTS - 1))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(told, right);
    }

    private boolean isOld(String hours) {
        Instant written = Instant.EPOCH.plus(Duration.ofHours(Long.parseLong(hours)));
        return clock.instant().isAfter(written.plus(LASTS));
    }

    private String signature(String said) {
        return text(master.derive("page", said));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
