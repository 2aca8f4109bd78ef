package org.aval.domain.evidence;

import java.util.regex.Pattern;

/** How a checkpoint reaches a witness. */
public enum WitnessWay {
    /** To an address, as a file with a mail. */
    MAIL("[^@\\s]+@[^@\\s]+[.][^@\\s]+"),
    /** Into a folder below the one that the operators set aside for witnesses; it may lie on another machine. */
    FOLDER("[a-z0-9][a-z0-9-]{0,39}");

    private static final int LONGEST = 160;

    private final Pattern form;

    WitnessWay(String form) {
        this.form = Pattern.compile(form);
    }

    /** Can this be where it goes? */
    public boolean accepts(String place) {
        return place.length() <= LONGEST && form.matcher(place).matches();
    }
}
