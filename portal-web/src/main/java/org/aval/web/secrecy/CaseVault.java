package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.aval.service.secrecy.CaseOpenings;
import org.aval.service.secrecy.IdentityRegister;

/** What the page of a case says about the vault: to the two offices that open it together, and to nobody else. */
@Named("caseVault")
@RequestScoped
public class CaseVault {

    @Inject
    IdentityRegister register;

    private CaseOpenings openings;

    /** The vault of a case. */
    public CaseOpenings of(UUID incident) {
        if (openings == null) {
            openings = register.of(incident);
        }
        return openings;
    }
}
