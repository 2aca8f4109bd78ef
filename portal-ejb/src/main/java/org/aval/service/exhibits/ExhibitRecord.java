package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.exhibits.Exhibit;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/** One exhibit as a reader sees it: what is known of it, its copies, and every hand that had it. */
public record ExhibitRecord(
        UUID id,
        UUID incident,
        String reference,
        int number,
        Exhibit exhibit,
        Map<ExhibitField, String> sheet,
        List<ExhibitCopy> copies,
        Map<CustodyStep, Verdict> verdicts,
        List<TimelineLine> custody)
        implements Serializable {

    public ExhibitRecord {
        sheet = Map.copyOf(sheet);
        copies = List.copyOf(copies);
        verdicts = Map.copyOf(verdicts);
        custody = List.copyOf(custody);
    }
}
