package org.aval.stories;

import java.time.YearMonth;
import java.util.UUID;
import org.aval.service.calendar.CalendarRegister;
import org.aval.service.calendar.ClockRound;
import org.aval.service.calendar.FeedDesk;
import org.aval.service.calendar.FeedReader;

/** Deadlines: of the cases that open to who asks, who are none of the matrix's callers; and one's own feed. */
final class CalendarDoors {

    private static final UUID INCIDENT = UUID.randomUUID();

    private CalendarDoors() {}

    static void into(Doors doors) {
        CalendarRegister register = Beans.find(CalendarRegister.class);
        FeedDesk desk = Beans.find(FeedDesk.class);
        doors.asks("CalendarRegister.month", () -> register.month(YearMonth.of(2026, 12)));
        doors.asks("CalendarRegister.late", register::late);
        doors.asks("CalendarRegister.ofCase", () -> register.ofCase(INCIDENT));
        doors.asks("CalendarRegister.periods", () -> register.periods(INCIDENT));
        doors.asks("FeedDesk.stands", desk::stands);
        doors.asks("FeedDesk.renew", desk::renew);
        doors.does("FeedDesk.drop", desk::drop);
        doors.asks("FeedReader.read", () -> Beans.find(FeedReader.class).read("no such key"));
        doors.does("ClockRound.walk", () -> Beans.find(ClockRound.class).walk());
    }
}
