package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/**
 * The register of mandates: everybody reads who speaks for the institution, and their own; who leads people, theirs; the
 * offices read what is asked for and what is over as well.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandateRegister {

    private static final Set<Role> OFFICES =
            EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.DG, Role.LEGAL, Role.AUDITOR);

    @Inject
    Caller caller;

    @Inject
    MandateRows rows;

    /** One page, in the order that is asked for. */
    public Page<MandateRow> list(MandateFilter filter, PageRequest request, String language) {
        Actor reader = caller.actor();
        return rows.page(filter, request, reader, isOffice(reader), language);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(MandateFilter filter, String language, Consumer<MandateRow> reader) {
        Actor caller = this.caller.actor();
        rows.each(filter, caller, isOffice(caller), language, reader);
    }

    /** Is the caller told that an interest touches a mandate of others? */
    public boolean knowsOfInterests() {
        return MandateRows.knows(caller.actor());
    }

    private static boolean isOffice(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is);
    }
}
