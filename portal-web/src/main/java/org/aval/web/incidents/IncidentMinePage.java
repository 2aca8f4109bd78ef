package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.OwnReport;

/** incidents/mine.xhtml: what the reader reported under their own account, and the ways to report. */
@Named("incidentMinePage")
@RequestScoped
public class IncidentMinePage {

    @Inject
    CaseRegister register;

    private List<OwnReport> rows;

    public List<OwnReport> getRows() {
        if (rows == null) {
            rows = register.mine();
        }
        return rows;
    }
}
