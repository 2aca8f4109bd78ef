package org.aval.stories;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Role;
import org.aval.service.people.RoleDesk;
import org.aval.service.people.RoleFilter;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.service.shared.PageRequest;

/** Roles: one that the matrix's person holds, one that human resources propose for her, one she is given. */
final class RoleDoors {

    private static final String COLLEAGUE = "VB10014";

    private final RoleDesk desk = Beans.find(RoleDesk.class);
    private final RoleRegister register = Beans.find(RoleRegister.class);
    private UUID role;

    private RoleDoors() {}

    static void into(Doors doors) {
        RoleDoors here = new RoleDoors();
        here.reading(doors);
        here.deciding(doors);
    }

    private void reading(Doors doors) {
        doors.asks("RoleRegister.list", () -> register.list(RoleFilter.CURRENT, PageRequest.FIRST, "fr"));
        doors.asks(
                "RoleRegister.export",
                () -> Doors.<RoleRow>rows(rows -> register.export(RoleFilter.CURRENT, "fr", rows)));
        doors.asks("RoleRegister.read", this::held, () -> register.read(role, "fr"));
        doors.asks("RoleRegister.waiting", register::waiting);
        doors.asks("RoleRegister.mine", this::held, () -> register.mine("fr"));
        doors.asks("RoleRegister.find", () -> register.find(CallerKind.PERSON.staffNo()));
    }

    private void deciding(Doors doors) {
        LocalDate later = Today.here().plusDays(7);
        doors.does("RoleDesk.open", desk::open);
        doors.asks("RoleDesk.give", () -> desk.give(person(), Role.LEGAL, null, null, "Renfort"));
        doors.asks(
                "RoleDesk.replace",
                this::held,
                () -> desk.replace(person(), Role.CISO, colleague(), null, later, "Vacances"));
        doors.does("RoleDesk.confirm", this::proposed, () -> desk.confirm(role, 0, ""));
        doors.does("RoleDesk.decline", this::proposed, () -> desk.decline(role, 0, "Sans suite"));
        doors.does("RoleDesk.recertify", this::held, () -> desk.recertify(role, 0));
        doors.does("RoleDesk.end", this::held, () -> desk.end(role, 0, "Fini"));
    }

    private void held() {
        role = CallerKind.HR.surely(() -> desk.give(person(), Role.CISO, null, null, "Renfort"));
    }

    private void proposed() {
        role = CallerKind.HR.surely(() -> desk.give(person(), Role.PRIVACY, null, null, "Second poste"));
    }

    private static UUID person() {
        return Tables.id("select id from person where staff_no = ?", CallerKind.PERSON.staffNo());
    }

    private static UUID colleague() {
        return Tables.id("select id from person where staff_no = ?", COLLEAGUE);
    }
}
