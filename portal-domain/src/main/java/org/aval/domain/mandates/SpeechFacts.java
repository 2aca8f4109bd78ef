package org.aval.domain.mandates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger needs to know of the mandate something was said under.
 *
 * @param holder whose mandate it is
 * @param mandateBegan its first day
 * @param topicKnown is the topic one of the list
 * @param replacedAlready was the line that is corrected replaced before
 */
public record SpeechFacts(
        UUID mandate, UUID holder, LocalDate mandateBegan, boolean topicKnown, boolean replacedAlready) {}
