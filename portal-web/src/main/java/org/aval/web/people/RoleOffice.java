package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.aval.web.shared.Me;

/** Which way to the roles is open to the reader: pages ask before they offer it. */
@Named("roleOffice")
@RequestScoped
public class RoleOffice {

    @Inject
    Me me;

    /** Reads who holds what. */
    public boolean isReader() {
        return Stream.of("ADMIN", "HR", "DG", "AUDITOR").anyMatch(me::is);
    }

    /** Gives roles, and ends them. */
    public boolean isGiver() {
        return Stream.of("ADMIN", "HR").anyMatch(me::is);
    }

    /** Confirms what somebody else proposed. */
    public boolean isSecond() {
        return isGiver() || me.is("DG");
    }
}
