package org.aval.service.entry;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;

/** Who the first administrator is, as typed. */
public record NewAdministrator(
        String staffNo, String honorific, String firstName, String lastName, String email, String language)
        implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9._-]{1,19}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,90}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HONORIFIC = 10;

    /** Without the spaces around, the number in capitals as the whole portal writes it. */
    public NewAdministrator {
        staffNo = staffNo.strip().toUpperCase(Locale.ROOT);
        honorific = honorific.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        email = email.strip();
    }

    /** Can somebody be known like this? */
    Verdict verdict() {
        return Verdict.unless(!NUMBER.matcher(staffNo).matches(), "entry.numberMalformed")
                .and(() -> Verdict.unless(honorific.length() > LONGEST_HONORIFIC, "entry.honorificTooLong"))
                .and(() -> Verdict.unless(!isName(firstName), "entry.firstNameMalformed"))
                .and(() -> Verdict.unless(!isName(lastName), "entry.lastNameMalformed"))
                .and(() -> Verdict.unless(!MAIL.matcher(email).matches(), "entry.mailMalformed"));
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }
}
