package org.aval.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;

/**
 * Where the keys of an account are kept, and where its recovery mails go. The keys themselves never stand here.
 *
 * @param vaultRef where they lie in the institution's vault: "coffre/DCOM/facebook"
 * @param recoveryEmail an address of a function, not of a person
 * @param houseRules where the rules for those who comment stand
 */
@Embeddable
public record AccountCustody(
        @Column(nullable = false) String vaultRef,
        @Column(nullable = false) String recoveryEmail,
        @Column(nullable = false) String houseRules)
        implements Serializable {

    /** Nothing known yet. */
    public static final AccountCustody UNKNOWN = new AccountCustody("", "", "");

    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_ADDRESS = 400;

    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{N} /_.:#-]*");
    private static final Pattern SAYS_SO =
            Pattern.compile("mot de passe|password|passwd|\\bmdp\\b|\\bpwd\\b|\\bpin\\b|\\bcode\\b");
    private static final Pattern DRAWN_BY_LOT =
            Pattern.compile("(?=\\S*\\p{Ll})(?=\\S*\\p{Lu})(?=\\S*\\p{N})[\\p{L}\\p{N}]{8,}");

    /** Are these places, and not what lies there? */
    public Verdict check() {
        boolean secret = !PLACE.matcher(vaultRef).matches()
                || SAYS_SO.matcher(vaultRef.toLowerCase(Locale.ROOT)).find()
                || DRAWN_BY_LOT.matcher(vaultRef).find();
        return Verdict.unless(secret, "accounts.secretNotHere")
                .and(() -> fits(vaultRef, LONGEST_REFERENCE))
                .and(() -> fits(recoveryEmail, LONGEST_REFERENCE))
                .and(() -> fits(houseRules, LONGEST_ADDRESS));
    }

    static Verdict fits(String told, int longest) {
        return Verdict.unless(told.length() > longest, "accounts.tooLong", longest, told.length());
    }
}
