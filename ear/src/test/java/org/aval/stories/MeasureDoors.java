package org.aval.stories;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.InterimKind;
import org.aval.service.incidents.CaseRef;
import org.aval.service.measures.FinalDesk;
import org.aval.service.measures.FinalDraft;
import org.aval.service.measures.FinalRef;
import org.aval.service.measures.FinalRegister;
import org.aval.service.measures.InterimBatch;
import org.aval.service.measures.InterimChoice;
import org.aval.service.measures.InterimDesk;
import org.aval.service.measures.InterimRef;
import org.aval.service.measures.InterimRound;
import org.aval.service.measures.ItemShown;
import org.aval.service.measures.MeasureRegister;

/** Measures of a case: for those to whom it opens, who are none of the matrix's callers. */
final class MeasureDoors {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final InterimRef SHOWN = new InterimRef(INCIDENT, 0);
    private static final InterimChoice CHOSEN = new InterimChoice(InterimKind.MANDATE_SUSPENSION, UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private MeasureDoors() {}

    private static void finals(Doors doors) {
        FinalRegister register = Beans.find(FinalRegister.class);
        FinalDesk desk = Beans.find(FinalDesk.class);
        FinalRef shown = new FinalRef(INCIDENT, 0);
        doors.asks("FinalRegister.ofItem", () -> register.ofItem(INCIDENT));
        doors.asks("FinalRegister.linesOf", () -> register.linesOf(INCIDENT));
        doors.asks("FinalRegister.linesOfCase", () -> register.linesOfCase(INCIDENT));
        doors.asks("FinalRegister.read", () -> register.read(INCIDENT));
        doors.asks("FinalRegister.waiting", register::waiting);
        doors.does(
                "FinalDesk.propose",
                () -> desk.propose(new ItemShown(INCIDENT, 0), new FinalDraft("", null, DAY, "Habitude", "")));
        doors.does("FinalDesk.drop", () -> desk.drop(shown, "Pas nécessaire"));
        doors.does("FinalDesk.fulfil", () -> desk.fulfil(shown, "Entretien tenu", ""));
        doors.does("FinalDesk.waive", () -> desk.waive(shown, "Déjà fait ailleurs"));
        doors.does("FinalDesk.check", () -> desk.check(shown, FinalEffect.HELPED, "Plus rien depuis"));
    }

    static void into(Doors doors) {
        MeasureRegister register = Beans.find(MeasureRegister.class);
        InterimDesk desk = Beans.find(InterimDesk.class);
        doors.asks("MeasureRegister.of", () -> register.of(INCIDENT));
        doors.asks("MeasureRegister.interim", () -> register.interim(INCIDENT));
        doors.asks("MeasureRegister.waiting", register::waiting);
        finals(doors);
        doors.does("InterimDesk.propose", () -> desk.propose(new CaseRef(INCIDENT, 0), CHOSEN, "Encore en ligne"));
        doors.does("InterimDesk.order", () -> desk.order(SHOWN, DAY, ""));
        doors.does("InterimDesk.decline", () -> desk.decline(SHOWN, "Pas nécessaire"));
        doors.does("InterimDesk.prolong", () -> desk.prolong(SHOWN, DAY, "Toujours en cours"));
        doors.does("InterimDesk.lift", () -> desk.lift(SHOWN, "Le contenu est retiré"));
        InterimBatch batch = Beans.find(InterimBatch.class);
        doors.asks("InterimBatch.over", batch::over);
        doors.does("InterimBatch.end", () -> batch.end(SHOWN));
        doors.does("InterimRound.walk", () -> Beans.find(InterimRound.class).walk());
    }
}
