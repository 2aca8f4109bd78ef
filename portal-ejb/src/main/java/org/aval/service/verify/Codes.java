package org.aval.service.verify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import org.aval.service.shared.InstitutionDesk;

/** Codes as they are printed under a square to scan: the institution's letters, and eight that nobody can guess. */
@Dependent
public class Codes {

    /** No I and no O: they are taken for 1 and 0 when a code is read from paper. */
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom CHANCE = new SecureRandom();

    private static final int DRAWN = 8;
    private static final int GROUP = 4;
    private static final int SHORTEST_PREFIX = 2;
    private static final int LONGEST_PREFIX = 4;

    @Inject
    InstitutionDesk institution;

    /** A code that was never given. */
    public String next() {
        StringBuilder code = new StringBuilder(institution.read().codePrefix());
        for (int i = 0; i < DRAWN; i++) {
            code.append(i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as typed, the way it was printed: case, spaces and missing hyphens do not matter. */
    static String tidy(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        int end = bare.length();
        boolean whole = end >= DRAWN + SHORTEST_PREFIX && end <= DRAWN + LONGEST_PREFIX;
        return whole
                ? bare.substring(0, end - DRAWN) + "-" + bare.substring(end - DRAWN, end - GROUP) + "-"
                        + bare.substring(end - GROUP)
                : bare;
    }
}
