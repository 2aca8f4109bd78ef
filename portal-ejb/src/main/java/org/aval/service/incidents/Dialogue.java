package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.incidents.CaseState;

/**
 * What a reporter sees who comes back: where it stands, and what was written.
 *
 * @param addressKept is there an address to which a word is sent that there is something to read
 */
public record Dialogue(
        String reference,
        LocalDate receivedOn,
        CaseState state,
        boolean isProtected,
        LocalDate dueOn,
        List<CaseText> texts,
        List<IdentityLine> openings,
        boolean addressKept)
        implements Serializable {

    public Dialogue {
        texts = List.copyOf(texts);
        openings = List.copyOf(openings);
    }
}
