package org.aval.stories;

import java.util.UUID;
import org.aval.service.retention.HoldDesk;
import org.aval.service.retention.HoldRef;
import org.aval.service.retention.RetentionRegister;
import org.aval.service.retention.RetentionRound;

/** What is kept until when, what counsel holds, and the round that destroys. */
final class RetentionDoors {

    private static final UUID NONE = UUID.randomUUID();

    private RetentionDoors() {}

    static void into(Doors doors) {
        RetentionRegister register = Beans.find(RetentionRegister.class);
        HoldDesk desk = Beans.find(HoldDesk.class);
        doors.asks("RetentionRegister.kept", register::kept);
        doors.asks("RetentionRegister.destroyed", register::destroyed);
        doors.asks("RetentionRegister.certificate", () -> register.certificate(NONE));
        doors.asks("HoldDesk.list", desk::list);
        doors.does("HoldDesk.hold", () -> desk.hold("INC-2026-7K3M", "Procédure en cours"));
        doors.does("HoldDesk.lift", () -> desk.lift(new HoldRef(NONE, 0), "Procédure finie"));
        doors.does("RetentionRound.destroy", () -> Beans.find(RetentionRound.class).destroy());
    }
}
