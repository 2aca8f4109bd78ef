package org.aval.stories;

import java.util.UUID;
import org.aval.service.incidents.CaseRef;
import org.aval.service.secrecy.AccessRegister;
import org.aval.service.secrecy.CaseSearch;
import org.aval.service.secrecy.EmergencyDesk;
import org.aval.service.secrecy.EmergencyRegister;
import org.aval.service.secrecy.EmergencyRound;
import org.aval.service.secrecy.IdentityDesk;
import org.aval.service.secrecy.IdentityRegister;
import org.aval.service.secrecy.OpeningRef;

/** What even those who work on a case do not open alone: of the two offices none of the matrix's callers is one. */
final class SecrecyDoors {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final OpeningRef SHOWN = new OpeningRef(UUID.randomUUID(), 0);

    private SecrecyDoors() {}

    static void into(Doors doors) {
        IdentityRegister register = Beans.find(IdentityRegister.class);
        IdentityDesk desk = Beans.find(IdentityDesk.class);
        doors.asks("IdentityRegister.waiting", register::waiting);
        doors.asks("IdentityRegister.of", () -> register.of(INCIDENT));
        doors.asks("IdentityRegister.read", () -> register.read(SHOWN.id()));
        doors.asks("IdentityDesk.ask", () -> desk.ask(new CaseRef(INCIDENT, 0), "Joindre la personne"));
        doors.does("IdentityDesk.agree", () -> desk.agree(SHOWN));
        doors.does("IdentityDesk.refuse", () -> desk.refuse(SHOWN, "Sans besoin"));
        doors.does("IdentityDesk.withdraw", () -> desk.withdraw(SHOWN));
        doors.asks("IdentityDesk.read", () -> desk.read(SHOWN));
        AccessRegister access = Beans.find(AccessRegister.class);
        doors.asks("AccessRegister.why", () -> access.why("INC-2026-7K3M"));
        doors.asks("AccessRegister.readers", () -> access.readers(INCIDENT, null));
        CaseSearch search = Beans.find(CaseSearch.class);
        doors.asks("CaseSearch.find", () -> search.find("photo"));
        doors.does("IdentityDesk.close", () -> desk.close(SHOWN));
        emergencies(doors);
    }

    private static void emergencies(Doors doors) {
        EmergencyRegister register = Beans.find(EmergencyRegister.class);
        EmergencyDesk desk = Beans.find(EmergencyDesk.class);
        doors.asks("EmergencyRegister.list", register::list);
        doors.asks("EmergencyRegister.waiting", register::waiting);
        doors.asks("EmergencyRegister.of", () -> register.of(INCIDENT));
        doors.asks("EmergencyRegister.read", () -> register.read(SHOWN.id()));
        doors.asks("EmergencyDesk.ask", () -> desk.ask("INC-2026-7K3M", "Personne n’est joignable"));
        doors.does("EmergencyDesk.agree", () -> desk.agree(SHOWN));
        doors.does("EmergencyDesk.refuse", () -> desk.refuse(SHOWN, "Sans besoin"));
        doors.does("EmergencyDesk.withdraw", () -> desk.withdraw(SHOWN));
        doors.does("EmergencyDesk.close", () -> desk.close(SHOWN));
        doors.does("EmergencyRound.end", () -> Beans.find(EmergencyRound.class).end());
    }
}
