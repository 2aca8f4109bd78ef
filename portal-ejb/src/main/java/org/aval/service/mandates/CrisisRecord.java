package org.aval.service.mandates;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * What the page of a crisis shows.
 *
 * @param topic the code of its topic
 * @param mandate the mandate of the one voice
 * @param reference of that mandate
 * @param paused how many mandates are paused on the topic while it is on
 * @param end may the reader end it now
 */
public record CrisisRecord(
        CrisisRow row,
        int version,
        String topic,
        UUID mandate,
        String reference,
        String reason,
        int paused,
        Verdict end,
        List<TimelineLine> timeline)
        implements Serializable {}
