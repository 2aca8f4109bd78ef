package org.aval.domain.incidents;

import java.util.regex.Pattern;
import org.aval.domain.shared.Verdict;

/** An address to which a reporter lets be written that there is something to read. */
public final class ReporterAddress {

    private static final int LONGEST = 120;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[^\\s@<>,;\".\\p{Cntrl}]+");

    private ReporterAddress() {}

    /** Can a mail be sent there? Nobody has to leave one. */
    public static Verdict of(String typed) {
        boolean fits = typed.length() <= LONGEST && FORM.matcher(typed).matches();
        return Verdict.unless(!typed.isEmpty() && !fits, "incidents.addressWrong");
    }
}
