package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.shared.Role;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Me;

/** Which part of the workshop is open to the reader: pages ask before they offer it. */
@Named("workshop")
@RequestScoped
public class WorkshopOffice {

    @Inject
    Me me;

    @Inject
    InstitutionDesk institution;

    /** Reads what is being prepared. */
    public boolean isReader() {
        return Stream.of("POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR")
                .anyMatch(me::is);
    }

    /** Prepares it. */
    public boolean isOwner() {
        return me.is("POLICY_OWNER");
    }

    /** Approves it. */
    public boolean isApprover() {
        return me.is("POLICY_APPROVER");
    }

    /** Is it a place where a text may be annexed to the internal rules of an employer, with what the law asks for then? */
    public boolean isFrench() {
        return institution.read().jurisdiction() == Jurisdiction.FR;
    }

    /** Is this a step of the reader's own office? */
    boolean takes(CharterStep step) {
        return step.by().stream().map(Role::name).anyMatch(me::is);
    }
}
