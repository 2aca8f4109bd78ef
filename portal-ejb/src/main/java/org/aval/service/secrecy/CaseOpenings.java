package org.aval.service.secrecy;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.shared.Verdict;

/** What the page of a case says about its vault: what was opened before, and whether the reader may ask now. */
public record CaseOpenings(String reference, int version, List<OpeningRow> rows, Verdict asking)
        implements Serializable {

    /** Of a case whose vault is none of the reader's business. */
    static final CaseOpenings NONE = new CaseOpenings("", 0, List.of(), Verdict.refused("secrecy.notYourOffice"));

    public CaseOpenings {
        rows = List.copyOf(rows);
    }

    /** Does the reader stand before this vault at all? */
    public boolean isThere() {
        return !reference.isEmpty();
    }
}
