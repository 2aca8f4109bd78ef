package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.service.secrecy.EmergencyRegister;
import org.aval.service.secrecy.EmergencyRow;

/** What the page of a case says about emergency openings: to whoever is entitled to it. */
@Named("caseEmergencies")
@RequestScoped
public class CaseEmergencies {

    @Inject
    EmergencyRegister register;

    private List<EmergencyRow> rows;

    /** What was opened of a case. */
    public List<EmergencyRow> of(UUID incident) {
        if (rows == null) {
            rows = register.of(incident);
        }
        return rows;
    }
}
