package org.aval.stories;

import java.time.LocalDate;
import org.aval.service.attestations.AsOfDesk;
import org.aval.service.attestations.AsOfQuestion;
import org.aval.service.attestations.ImpactDesk;
import org.aval.service.attestations.SigningAgainBatch;
import org.aval.service.attestations.SigningAgainRound;

/** What bound somebody on a day, and what a new version will ask. */
final class AsOfDoors {

    private AsOfDoors() {}

    static void into(Doors doors, Matter matter) {
        AsOfDesk desk = Beans.find(AsOfDesk.class);
        LocalDate day = LocalDate.of(2026, 6, 1);
        AsOfQuestion question = new AsOfQuestion("VB10010", day, day);
        doors.asks("AsOfDesk.read", () -> desk.read(question, "fr"));
        doors.asks("AsOfDesk.export", () -> desk.export(question, "fr"));
        ImpactDesk impact = Beans.find(ImpactDesk.class);
        doors.asks("ImpactDesk.preview", () -> impact.preview(matter.charter("3.0.0"), "fr"));
        doors.does("SigningAgainRound.walk", () -> Beans.find(SigningAgainRound.class)
                .walk());
        doors.does("SigningAgainBatch.askNext", () -> Beans.find(SigningAgainBatch.class)
                .askNext());
    }
}
