package org.aval.stories;

import java.time.LocalDate;
import org.aval.service.attestations.AsOfDesk;
import org.aval.service.attestations.AsOfQuestion;

/** What bound somebody on a day: the offices' and the person's own. */
final class AsOfDoors {

    private AsOfDoors() {}

    static void into(Doors doors) {
        AsOfDesk desk = Beans.find(AsOfDesk.class);
        LocalDate day = LocalDate.of(2026, 6, 1);
        AsOfQuestion question = new AsOfQuestion("VB10010", day, day);
        doors.asks("AsOfDesk.read", () -> desk.read(question, "fr"));
        doors.asks("AsOfDesk.export", () -> desk.export(question, "fr"));
    }
}
