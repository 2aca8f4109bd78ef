package org.aval.stories;

import java.util.UUID;
import org.aval.service.incidents.CaseRef;
import org.aval.service.protections.ProtectionDesk;
import org.aval.service.protections.ProtectionRef;
import org.aval.service.protections.ProtectionRegister;
import org.aval.service.protections.ReporterProtectionDesk;

/** The follow-up of who reported: for the desk of the case, and for who holds a receipt; none of the matrix's callers. */
final class ProtectionDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final ProtectionRef SHOWN = new ProtectionRef(NONE, 0);

    private ProtectionDoors() {}

    static void into(Doors doors) {
        ProtectionRegister register = Beans.find(ProtectionRegister.class);
        ProtectionDesk desk = Beans.find(ProtectionDesk.class);
        ReporterProtectionDesk reporter = Beans.find(ReporterProtectionDesk.class);
        doors.asks("ProtectionRegister.of", () -> register.of(NONE));
        doors.asks("ProtectionRegister.waiting", register::waiting);
        doors.does("ProtectionDesk.ask", () -> desk.ask(new CaseRef(NONE, 0), 1, "Comment cela va-t-il?"));
        doors.does("ProtectionDesk.note", () -> desk.note(SHOWN, true, "Rien à signaler"));
        doors.does("ProtectionDesk.settle", () -> desk.settle(SHOWN, "Parlé avec la direction"));
        doors.does("ReporterProtectionDesk.answer", () -> reporter.answer("", "0000", true, ""));
    }
}
