package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.web.shared.Me;

/** Which ways of the committee are open to the reader. */
@Named("committeeOffice")
@RequestScoped
public class CommitteeOffice {

    @Inject
    Me me;

    /** Keeps the agenda, the minutes and the seats. */
    public boolean isSecretary() {
        return me.is("ETHICS_SECRETARY");
    }

    /** Proposes who is to sit there. */
    public boolean isProposer() {
        return isSecretary() || me.is("ETHICS_CHAIR");
    }

    /** Reads what each seat needs. */
    public boolean isReader() {
        return isProposer() || me.is("DG") || me.is("AUDITOR");
    }

    /** Sees the sessions. */
    public boolean isOfTheTable() {
        return Stream.of("ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER", "AUDITOR")
                .anyMatch(me::is);
    }
}
