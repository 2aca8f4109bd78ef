package org.aval.stories;

import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackWish;
import org.aval.service.packs.ComposeDesk;
import org.aval.service.packs.PackBatch;
import org.aval.service.packs.PackDesk;
import org.aval.service.packs.PackEnds;
import org.aval.service.packs.PackFilter;
import org.aval.service.packs.PackRegister;
import org.aval.service.packs.PackRound;
import org.aval.service.packs.PackTries;
import org.aval.service.shared.PageRequest;

/** Who may ask for what: a court pack by counsel only; of a pack that is somebody else's nobody knows. */
final class PackDoors {

    private static final UUID NONE = UUID.randomUUID();

    private PackDoors() {}

    static void into(Doors doors) {
        PackRegister register = Beans.find(PackRegister.class);
        doors.asks("PackRegister.list", () -> register.list(new PackFilter(null, true), PageRequest.FIRST));
        doors.asks("PackRegister.waiting", register::waiting);
        doors.asks("PackRegister.read", () -> register.read(NONE));
        PackDesk desk = Beans.find(PackDesk.class);
        doors.asks("PackDesk.request", () -> desk.request(court()));
        doors.asks("PackDesk.download", () -> desk.download(NONE));
        doors.does("PackDesk.revoke", () -> desk.revoke(NONE, 0, "Non"));
        doors.does("PackDesk.retry", () -> desk.retry(NONE, 0));
        doors.asks("PackDesk.renew", () -> desk.renew(NONE, 0));
        ComposeDesk compose = Beans.find(ComposeDesk.class);
        doors.asks("ComposeDesk.kinds", compose::kinds);
        doors.asks("ComposeDesk.chapters", () -> compose.chapters(PackKind.ONBOARDING));
        doors.asks("ComposeDesk.subjects", () -> compose.subjects(PackKind.REGISTER_EXTRACT));
        doors.asks("ComposeDesk.recipients", () -> compose.recipients(PackKind.COMMITTEE_FILE));
        doors.asks("ComposeDesk.preview", () -> compose.preview(court()));
        doors.asks("PackBatch.pressNext", () -> Beans.find(PackBatch.class).pressNext());
        PackTries tries = Beans.find(PackTries.class);
        doors.asks("PackTries.begin", () -> tries.begin(NONE));
        doors.does("PackTries.done", () -> tries.done(NONE, 1, 3));
        doors.does("PackRound.walk", () -> Beans.find(PackRound.class).walk());
        doors.does("PackRound.clear", () -> Beans.find(PackRound.class).clear());
        doors.asks("PackEnds.clear", () -> Beans.find(PackEnds.class).clear());
    }

    private static PackWish court() {
        return new PackWish(
                PackKind.COURT,
                PackLanguages.FR,
                "QC",
                List.of("person"),
                Today.here(),
                null,
                "VB10010",
                null,
                "Tribunal");
    }
}
