package org.aval.stories;

import org.aval.service.audit.AuditFilter;
import org.aval.service.audit.AuditRegister;
import org.aval.service.audit.AuditRow;
import org.aval.service.shared.PageRequest;

/** The journal of commands: the auditor's alone. */
final class AuditDoors {

    private AuditDoors() {}

    static void into(Doors doors) {
        AuditRegister register = Beans.find(AuditRegister.class);
        doors.asks("AuditRegister.list", () -> register.list(AuditFilter.ALL, PageRequest.FIRST));
        doors.asks("AuditRegister.export", () -> Doors.<AuditRow>rows(rows -> register.export(AuditFilter.ALL, rows)));
    }
}
