package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.web.shared.Me;

/** Which ways around the secrets of cases are the reader's by their office. */
@Named("secrecyOffice")
@RequestScoped
public class SecrecyOffice {

    @Inject
    Me me;

    /** Answers for what is kept and destroyed. */
    public boolean isRetention() {
        return me.is("ETHICS_SECRETARY") || me.is("INTEGRITY_OFFICER") || me.is("PRIVACY") || me.is("AUDITOR");
    }

    /** May ask another office to open a case with it. */
    public boolean isEmergency() {
        return (me.is("DG") || me.is("LEGAL") || me.is("PRIVACY")) && !me.is("ADMIN");
    }
}
