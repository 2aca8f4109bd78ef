package org.aval.stories;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the sample's hospital: in the evening there, elsewhere the next day has begun. */
public final class Today {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private Today() {}

    /** That day. */
    public static LocalDate here() {
        return LocalDate.now(ZONE);
    }
}
