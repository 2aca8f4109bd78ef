package org.aval.stories;

import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.RecusalGround;
import org.aval.service.committee.ChallengeWish;
import org.aval.service.hearings.HearingDesk;
import org.aval.service.hearings.HearingPictureDesk;
import org.aval.service.hearings.HearingRef;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingWords;
import org.aval.service.hearings.OwnHearingDesk;
import org.aval.service.hearings.Respondent;
import org.aval.service.incidents.CaseRef;

/** Hearings: for those to whom the case opens, and each for who is heard; none of the matrix's callers is either. */
final class HearingDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final HearingRef SHOWN = new HearingRef(NONE, 0);
    private static final HearingWords WORDS = new HearingWords("Des moqueries sur un forum", "");

    private HearingDoors() {}

    static void into(Doors doors) {
        HearingRegister register = Beans.find(HearingRegister.class);
        HearingDesk desk = Beans.find(HearingDesk.class);
        OwnHearingDesk own = Beans.find(OwnHearingDesk.class);
        doors.asks("HearingRegister.of", () -> register.of(NONE));
        doors.asks("HearingRegister.read", () -> register.read(NONE));
        doors.asks("HearingRegister.picture", () -> register.picture(NONE, 1));
        doors.asks("HearingRegister.ownPicture", () -> register.ownPicture(NONE, 1));
        HearingPictureDesk pictures = Beans.find(HearingPictureDesk.class);
        doors.does("HearingPictureDesk.choose", () -> pictures.choose(SHOWN, List.of()));
        doors.asks("HearingRegister.mine", register::mine);
        doors.asks("HearingRegister.own", () -> register.own(NONE));
        doors.does("HearingDesk.prepare", () -> desk.prepare(new CaseRef(NONE, 0), new Respondent(NONE, ""), WORDS));
        doors.does("HearingDesk.rewrite", () -> desk.rewrite(SHOWN, WORDS));
        doors.does("HearingDesk.put", () -> desk.put(SHOWN, List.of()));
        doors.does("HearingDesk.minute", () -> desk.minute(SHOWN, "Rencontre du matin"));
        doors.does("OwnHearingDesk.answer", () -> own.answer(SHOWN, "Ce compte n’est pas le mien"));
        doors.does(
                "OwnHearingDesk.challenge",
                () -> own.challenge(
                        SHOWN, new ChallengeWish(NONE, RecusalGround.FAMILY, "Une amie y siège", "", false)));
    }
}
