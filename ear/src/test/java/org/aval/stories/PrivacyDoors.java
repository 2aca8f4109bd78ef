package org.aval.stories;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeWay;
import org.aval.service.privacy.LetterRef;
import org.aval.service.privacy.NoticeDesk;
import org.aval.service.privacy.NoticeRegister;
import org.aval.service.privacy.PrivacyDesk;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.RiskAnswer;
import org.aval.service.privacy.TrackRef;
import org.aval.service.shared.PageRequest;

/** The legal question of a case: the privacy officer's alone, who is none of the matrix's callers. */
final class PrivacyDoors {

    private static final UUID INCIDENT = UUID.randomUUID();
    private static final TrackRef SHOWN = new TrackRef(INCIDENT, 0);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 16, 21, 40);

    private PrivacyDoors() {}

    static void into(Doors doors) {
        PrivacyRegister register = Beans.find(PrivacyRegister.class);
        PrivacyDesk desk = Beans.find(PrivacyDesk.class);
        doors.asks("PrivacyRegister.list", () -> register.list(null, PageRequest.FIRST));
        doors.asks("PrivacyRegister.waiting", register::waiting);
        doors.asks("PrivacyRegister.read", () -> register.read(INCIDENT));
        doors.does("PrivacyRegister.export", () -> register.export(line -> {}));
        doors.does("PrivacyDesk.dateAwareness", () -> desk.dateAwareness(SHOWN, MOMENT, "Vu le soir"));
        doors.does(
                "PrivacyDesk.answer",
                () -> desk.answer(SHOWN, new RiskAnswer(InformationKind.HEALTH, false, false, null, null, Map.of())));
        doors.does("PrivacyDesk.told", () -> desk.told(SHOWN, Addressee.CAI, MOMENT, NoticeWay.EMAIL));
        doors.does("PrivacyDesk.close", () -> desk.close(SHOWN));
        NoticeRegister notices = Beans.find(NoticeRegister.class);
        NoticeDesk notifying = Beans.find(NoticeDesk.class);
        doors.asks("NoticeRegister.of", () -> notices.of(INCIDENT, "fr"));
        doors.asks("NoticeRegister.draft", () -> notices.draft(INCIDENT, Addressee.CAI, "fr"));
        doors.asks("NoticeRegister.words", () -> notices.words(INCIDENT));
        doors.does("NoticeDesk.write", () -> notifying.write(SHOWN, Map.of()));
        doors.does("NoticeDesk.keep", () -> notifying.keep(SHOWN, Addressee.CAI, "fr"));
        doors.does("NoticeDesk.paper", () -> notifying.paper(new LetterRef(INCIDENT, INCIDENT, 0)));
        doors.does(
                "NoticeDesk.send",
                () -> notifying.send(new LetterRef(INCIDENT, INCIDENT, 0), MOMENT, NoticeWay.PORTAL, "Accusé"));
        doors.does("PrivacyDesk.reopen", () -> desk.reopen(SHOWN, "Une copie de plus"));
    }
}
