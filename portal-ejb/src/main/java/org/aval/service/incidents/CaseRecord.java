package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One case as a reader sees it.
 *
 * @param reason in which capacity it opens to the reader
 * @param identityKept does the vault hold who reported
 * @param late is the day over by which the next step is due
 */
public record CaseRecord(
        UUID id,
        int version,
        String reference,
        CaseState state,
        AccessReason reason,
        CaseDesk desk,
        CaseChannel channel,
        Confidence confidence,
        IncidentCategory category,
        boolean isProtected,
        boolean personalData,
        boolean peerTold,
        @Nullable Integer severity,
        @Nullable BothNames unit,
        LocalDate receivedOn,
        @Nullable LocalDate occurredFrom,
        @Nullable LocalDate occurredUntil,
        LocalDate dueOn,
        boolean late,
        boolean identityKept,
        List<CaseText> dialogue,
        List<CaseText> notes,
        List<CaseReading> readings,
        Verdict acknowledging,
        Verdict writing,
        CourseRecord course,
        List<TimelineLine> timeline)
        implements Serializable {

    public CaseRecord {
        dialogue = List.copyOf(dialogue);
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
        timeline = List.copyOf(timeline);
    }
}
