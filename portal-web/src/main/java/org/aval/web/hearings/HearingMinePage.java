package org.aval.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingRow;

/** hearings/mine.xhtml: what is put to the reader. */
@Named("hearingMinePage")
@RequestScoped
public class HearingMinePage {

    @Inject
    HearingRegister register;

    private List<HearingRow> rows;

    public List<HearingRow> getRows() {
        if (rows == null) {
            rows = register.mine();
        }
        return List.copyOf(rows);
    }
}
