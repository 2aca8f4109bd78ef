package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Waiting;

/**
 * The register of who holds what and since when: read by those who give and confirm roles and by the auditor; anybody
 * reads their own, and those who stand in for them.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class RoleRegister {

    @Inject
    Acts acts;

    @Inject
    RoleRows rows;

    @Inject
    Roles roles;

    @Inject
    RoleRecords records;

    /** One page of roles, by name. */
    @RolesAllowed({"ADMIN", "HR", "DG", "AUDITOR"})
    public Page<RoleRow> list(RoleFilter filter, PageRequest request, String language) {
        office();
        return rows.page(filter, request, language);
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"ADMIN", "HR", "DG", "AUDITOR"})
    @Command
    public void export(RoleFilter filter, String language, Consumer<RoleRow> reader) {
        office();
        rows.each(filter, language, reader);
    }

    /** One role. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public RoleRecord read(UUID id, String language) {
        RoleAssignment role = roles.any(id);
        Actor reader = acts.now("").by();
        role.mayRead(reader).orRefuse();
        return records.of(role, reader, language);
    }

    /** Roles that somebody else proposed for somebody else, and that wait for the caller. */
    @RolesAllowed({"ADMIN", "HR", "DG"})
    public Waiting waiting() {
        office();
        return rows.waiting(acts.now("").by());
    }

    /** My own roles of every time, and who stands in for me. */
    public List<RoleRow> mine(String language) {
        return rows.about(acts.now("").by().person(), language);
    }

    /** The one person in post with this number or this name. @throws Refusal when there is none, or several */
    public UUID find(String numberOrName) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return roles.person(numberOrName);
    }

    private void office() {
        Actor reader = acts.now("").by();
        if (!reader.is(Role.ADMIN) && !reader.is(Role.HR) && !reader.is(Role.DG) && !reader.is(Role.AUDITOR)) {
            throw new Refusal("people.notYourOffice");
        }
    }
}
