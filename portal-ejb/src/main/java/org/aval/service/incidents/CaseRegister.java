package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/**
 * The cases that open to who asks. Anybody of the staff may ask: to whom none opens, there is none, and a case that does
 * not open answers as one that does not exist.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CaseRegister {

    /** What the first page of somebody's day shows. */
    private static final int MOST_WAITING = 10;

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    CaseRows rows;

    @Inject
    CaseRecords records;

    @Inject
    OwnReports own;

    /** One page of cases, the newest first. */
    public Page<CaseRow> list(CaseFilter filter, PageRequest request) {
        return rows.page(filter, reader(), request);
    }

    /** One case. @throws org.aval.domain.shared.Refusal when it does not open, in the words of one that does not exist */
    public CaseRecord read(UUID id) {
        CaseDoor.Opened opened = door.open(id);
        door.look(opened, "CASE");
        return records.of(opened);
    }

    /** What waits for the caller's hand, the most urgent first. */
    public List<CaseRow> waiting() {
        return rows.due(reader(), MOST_WAITING);
    }

    /** What the caller reported under their own account: where it stands, never more. */
    public List<OwnReport> mine() {
        return own.of(caller.identified());
    }

    private CaseRows.Reader reader() {
        Actor actor = caller.identified();
        return new CaseRows.Reader(
                actor.person(),
                caller.mark(actor.person()),
                actor.is(Role.ETHICS_SECRETARY),
                actor.is(Role.INTEGRITY_OFFICER),
                actor.is(Role.ETHICS_CHAIR),
                actor.is(Role.PRIVACY));
    }
}
