package org.aval.service.secrecy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.service.incidents.CaseReading;

/** Who could read a case on a day, and who did read it, ever. */
public record Readers(UUID incident, String reference, LocalDate day, List<CouldRead> could, List<CaseReading> did)
        implements Serializable {

    public Readers {
        could = List.copyOf(could);
        did = List.copyOf(did);
    }
}
