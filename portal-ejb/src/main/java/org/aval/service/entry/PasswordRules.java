package org.aval.service.entry;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aval.domain.shared.Verdict;

/**
 * What a password must be: long, not one of those everybody tries first, not one's own name or number. It may hold any
 * character and needs none in particular, as NIST SP 800-63B and the ANSSI advise.
 */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    /** As many guesses are made in seconds by whoever stole the hashes. */
    private static final double EASILY_GUESSED = 1e8;

    /** How much must be left of a password without the words that everybody knows of its owner. */
    private static final int OWN_WORDS_APART = 8;

    private static final int SHORTEST_NAME = 3;

    /** Built once: it holds its lists of common passwords and words, in English for the most part. */
    private static final Zxcvbn GUESSER = new Zxcvbn();

    /** What people of a hospital try first, in its languages. */
    private static final List<String> OF_THE_PLACE = List.of(
            "motdepasse",
            "bonjour",
            "soleil",
            "bienvenue",
            "azerty",
            "quebec",
            "montreal",
            "geneve",
            "lausanne",
            "hopital",
            "hospital",
            "clinique",
            "sante",
            "urgence",
            "urgences",
            "infirmiere",
            "infirmier",
            "nurse",
            "medecin",
            "docteur",
            "chirurgie",
            "pediatrie",
            "printemps",
            "automne",
            "hiver",
            "janvier",
            "fevrier",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "chocolat",
            "doudou",
            "loulou",
            "jetaime",
            "canadiens");

    private PasswordRules() {}

    /**
     * May this be the password?
     *
     * @param own words that everybody knows of its owner: first and last name, number, mail
     */
    static Verdict verdict(String password, List<String> own) {
        int length = password.codePointCount(0, password.length());
        return Verdict.unless(length < SHORTEST, "entry.password.short", SHORTEST, length)
                .and(() -> Verdict.unless(
                        password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES, "entry.password.long"))
                .and(() -> Verdict.unless(isOwn(bare(password), own), "entry.password.own"))
                .and(() -> Verdict.unless(isCommon(password, own), "entry.password.common"));
    }

    private static boolean isOwn(String password, List<String> own) {
        String left = password;
        for (String word : words(own)) {
            left = left.replace(word, "");
        }
        return left.length() < password.length() && left.length() < OWN_WORDS_APART;
    }

    private static boolean isCommon(String password, List<String> own) {
        List<String> known = new ArrayList<>(OF_THE_PLACE);
        known.addAll(words(own));
        return GUESSER.measure(bare(password), known).getGuesses() < EASILY_GUESSED;
    }

    /** The longest first: of a mail address before its parts. */
    private static List<String> words(List<String> own) {
        return own.stream()
                .map(PasswordRules::bare)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** Without accents and capitals: é is as easily guessed as e. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
