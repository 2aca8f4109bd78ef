package org.aval.stories;

import java.util.UUID;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRef;
import org.aval.service.retention.RetentionRegister;
import org.aval.service.retention.RetentionRound;
import org.aval.service.statistics.StatisticsRegister;

/** What is kept until when, what counsel holds, the round that destroys, and the yearly figures. */
final class RetentionDoors {

    private static final UUID NONE = UUID.randomUUID();

    private RetentionDoors() {}

    static void into(Doors doors) {
        RetentionRegister register = Beans.find(RetentionRegister.class);
        HoldDesk desk = Beans.find(HoldDesk.class);
        doors.asks("RetentionRegister.kept", register::kept);
        doors.asks("RetentionRegister.destroyed", register::destroyed);
        doors.asks("RetentionRegister.certificate", () -> register.certificate(NONE));
        StatisticsRegister figures = Beans.find(StatisticsRegister.class);
        doors.asks("StatisticsRegister.last", figures::last);
        doors.asks("StatisticsRegister.read", () -> figures.read(2025));
        doors.asks("StatisticsRegister.export", () -> figures.export(2025));
        doors.asks("HoldDesk.list", desk::list);
        doors.does("HoldDesk.hold", () -> desk.hold("INC-2026-7K3M", "Procédure en cours"));
        doors.does("HoldDesk.lift", () -> desk.lift(new HoldRef(NONE, 0), "Procédure finie"));
        doors.does(
                "RetentionRound.destroy", () -> Beans.find(RetentionRound.class).destroy());
    }
}
