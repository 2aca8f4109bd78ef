package org.aval.stories;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.measures.InterimKind;
import org.aval.service.incidents.CaseRef;
import org.aval.service.measures.InterimChoice;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.InterimRef;
import org.aval.service.measures.MeasureRegister;

/** Measures of a case: for those to whom it opens, who are none of the matrix's callers. */
final class MeasureDoors {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final InterimRef SHOWN = new InterimRef(INCIDENT, 0);
    private static final InterimChoice CHOSEN = new InterimChoice(InterimKind.MANDATE_SUSPENSION, UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private MeasureDoors() {}

    static void into(Doors doors) {
        MeasureRegister register = Beans.find(MeasureRegister.class);
        InterimDesk desk = Beans.find(InterimDesk.class);
        doors.asks("MeasureRegister.of", () -> register.of(INCIDENT));
        doors.asks("MeasureRegister.interim", () -> register.interim(INCIDENT));
        doors.asks("MeasureRegister.waiting", register::waiting);
        doors.does("InterimDesk.propose", () -> desk.propose(new CaseRef(INCIDENT, 0), CHOSEN, "Encore en ligne"));
        doors.does("InterimDesk.order", () -> desk.order(SHOWN, DAY, ""));
        doors.does("InterimDesk.decline", () -> desk.decline(SHOWN, "Pas nécessaire"));
        doors.does("InterimDesk.prolong", () -> desk.prolong(SHOWN, DAY, "Toujours en cours"));
        doors.does("InterimDesk.lift", () -> desk.lift(SHOWN, "Le contenu est retiré"));
    }
}
