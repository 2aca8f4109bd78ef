package org.aval.stories;

import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;
import org.aval.service.logos.ShownMarkDesk;

/** The mark that the mandate of the matrix's person shows. */
final class ShownMarkDoors {

    private final ShownMarkDesk desk = Beans.find(ShownMarkDesk.class);
    private UUID mandate;

    private ShownMarkDoors() {}

    static void into(Doors doors) {
        ShownMarkDoors here = new ShownMarkDoors();
        doors.asks("ShownMarkDesk.of", here::spoken, () -> here.desk.of(MarkBearer.MANDATE, here.mandate));
        doors.does(
                "ShownMarkDesk.name",
                here::spoken,
                () -> here.desk.name(MarkBearer.MANDATE, here.mandate, 0, "LOG-2026-0018", LogoMedium.SOCIAL_POST, ""));
        doors.does(
                "ShownMarkDesk.without",
                here::spoken,
                () -> here.desk.without(MarkBearer.MANDATE, here.mandate, 0, ""));
        doors.asks("ShownMarkDesk.bearers", () -> here.desk.bearers(permit()));
    }

    private void spoken() {
        mandate = Tables.id(
                "select m.id from mandate m join person p on p.id = m.holder_id where p.staff_no = ?"
                        + " and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED') and m.ends_on >= institution_day() limit 1",
                CallerKind.PERSON.staffNo());
        Tables.change("update mandate set may_use_logo = true where id = ?", mandate);
    }

    private static UUID permit() {
        return Tables.id("select id from logo_use where reference = 'LOG-2026-0015'");
    }
}
