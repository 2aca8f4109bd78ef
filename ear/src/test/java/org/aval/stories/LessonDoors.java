package org.aval.stories;

import java.util.UUID;
import org.aval.domain.lessons.RootCause;
import org.aval.service.lessons.LessonDesk;
import org.aval.service.lessons.LessonRef;
import org.aval.service.lessons.LessonRegister;

/** What is learnt from cases: for those to whom they open, who are none of the matrix's callers. */
final class LessonDoors {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final LessonRef SHOWN = new LessonRef(INCIDENT, LessonRef.NONE);

    private LessonDoors() {}

    static void into(Doors doors) {
        LessonDesk desk = Beans.find(LessonDesk.class);
        doors.asks("LessonRegister.of", () -> Beans.find(LessonRegister.class).of(INCIDENT));
        doors.does("LessonDesk.cite", () -> desk.cite(SHOWN, "A4"));
        doors.does("LessonDesk.strike", () -> desk.strike(SHOWN, "A4"));
        doors.does("LessonDesk.draw", () -> desk.draw(SHOWN, RootCause.HABIT, "Une habitude", "Un rappel"));
    }
}
