package org.aval.service.hearings;

import java.io.Serializable;
import java.time.LocalDate;

/** Something that was written in a hearing, opened. */
public record HearingText(HearingField field, LocalDate writtenOn, String words) implements Serializable {}
