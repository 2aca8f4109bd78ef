package org.aval.stories;

import java.util.UUID;
import org.aval.service.retention.DestructionDesk;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRef;
import org.aval.service.retention.RetentionRegister;
import org.aval.service.retention.RetentionRound;
import org.aval.service.statistics.StatisticsDesk;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearRound;

/** What is kept until when, what counsel holds, the round that destroys, and the yearly figures. */
final class RetentionDoors {

    private static final UUID NONE = UUID.randomUUID();

    private RetentionDoors() {}

    static void into(Doors doors) {
        RetentionRegister register = Beans.find(RetentionRegister.class);
        HoldDesk desk = Beans.find(HoldDesk.class);
        doors.asks("RetentionRegister.kept", register::kept);
        doors.asks("RetentionRegister.destroyed", register::destroyed);
        doors.asks("DestructionDesk.certificate", () -> Beans.find(DestructionDesk.class)
                .certificate("fr", NONE));
        StatisticsRegister figures = Beans.find(StatisticsRegister.class);
        doors.asks("StatisticsRegister.last", figures::last);
        doors.asks("StatisticsRegister.read", () -> figures.read(2025, 0));
        doors.asks("StatisticsRegister.export", () -> figures.export(2025, 0));
        doors.asks("StatisticsRegister.paper", () -> figures.paper(1999, 0, "fr"));
        doors.asks("StatisticsRegister.heat", figures::heat);
        doors.asks("StatisticsRegister.correcting", () -> figures.correcting(2025));
        doors.does(
                "StatisticsDesk.correct", () -> Beans.find(StatisticsDesk.class).correct(2025, 1));
        doors.does("YearRound.tell", () -> Beans.find(YearRound.class).tell());
        doors.asks("HoldDesk.list", desk::list);
        doors.does("HoldDesk.hold", () -> desk.hold("INC-2026-7K3M", "Procédure en cours"));
        doors.does("HoldDesk.lift", () -> desk.lift(new HoldRef(NONE, 0), "Procédure finie"));
        doors.does(
                "RetentionRound.destroy", () -> Beans.find(RetentionRound.class).destroy());
    }
}
