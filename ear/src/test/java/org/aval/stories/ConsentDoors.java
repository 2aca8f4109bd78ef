package org.aval.stories;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.Signatory;
import org.aval.domain.consents.SubjectKind;
import org.aval.service.consents.ConsentDesk;
import org.aval.service.consents.ConsentFilter;
import org.aval.service.consents.ConsentForms;
import org.aval.service.consents.ConsentPurge;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.ConsentRound;
import org.aval.service.consents.ConsentRow;
import org.aval.service.consents.Shown;
import org.aval.service.shared.PageRequest;

/** Consents: one that the matrix's person gave, recorded by the director of Communications, with something that shows her. */
final class ConsentDoors {

    private final ConsentDesk desk = Beans.find(ConsentDesk.class);
    private final ConsentRegister register = Beans.find(ConsentRegister.class);
    private UUID consent;
    private UUID use;

    private ConsentDoors() {}

    static void into(Doors doors) {
        ConsentDoors here = new ConsentDoors();
        doors.asks("ConsentRegister.list", () -> here.register.list(ConsentFilter.ALL, PageRequest.FIRST));
        doors.asks(
                "ConsentRegister.export",
                () -> Doors.<ConsentRow>rows(rows -> here.register.export(ConsentFilter.ALL, rows)));
        doors.asks("ConsentRegister.read", here::given, () -> here.register.read(here.consent));
        doors.asks("ConsentRegister.line", here::shown, () -> here.register.line(here.consent, here.use));
        doors.asks("ConsentRegister.mine", here::given, here.register::mine);
        doors.asks("ConsentRegister.waiting", here::withdrawn, here.register::waiting);
        doors.asks("ConsentRegister.showing", () -> here.register.showing(campaign()));
        doors.asks("ConsentRegister.check", () -> here.register.check("IC-2026-0034", Platform.YOUTUBE, null));
        doors.asks("ConsentDesk.record", () -> here.desk.record(wish()));
        doors.does("ConsentDesk.link", here::given, here::link);
        doors.does("ConsentDesk.withdraw", here::given, () -> here.desk.withdraw(here.consent, here.version(), ""));
        doors.does("ConsentDesk.takeDown", here::shown, here::takeDown);
        doors.does(
                "ConsentDesk.annul",
                here::given,
                () -> here.desk.annul(here.consent, here.version(), "Consigné deux fois"));
        doors.does(
                "ConsentDesk.hold",
                here::given,
                () -> here.desk.hold(here.consent, here.version(), true, "Plainte annoncée"));
        doors.does("ConsentDesk.handOver", here::shown, here::handOver);
        doors.asks("ConsentForms.blank", () -> Beans.find(ConsentForms.class).blank(Capacity.MINOR, "fr"));
        doors.does("ConsentPurge.forget", Beans.find(ConsentPurge.class)::forget);
        doors.does("ConsentRound.tell", Beans.find(ConsentRound.class)::tell);
    }

    private void given() {
        consent = CallerKind.OWNER.surely(() -> desk.record(wish()));
    }

    private void shown() {
        given();
        CallerKind.OWNER.surely(() -> {
            link();
            return consent;
        });
        use = Tables.id("select use_id from image_consent_use where image_consent_id = ?", consent);
    }

    private void withdrawn() {
        shown();
        CallerKind.OWNER.surely(() -> {
            desk.withdraw(consent, version(), "");
            return consent;
        });
    }

    private void link() {
        desk.link(consent, version(), new Shown("", Platform.YOUTUBE, "Vidéo d’accueil", "youtube.com/@chuvalboreal"));
    }

    private void takeDown() {
        desk.takeDown(consent, version(), use, today(), "Vidéo supprimée");
    }

    private void handOver() {
        UUID successor = Tables.id("select id from person where staff_no = 'VB10012'");
        desk.handOver(consent, version(), use, successor, "Congé");
    }

    private static UUID campaign() {
        return Tables.id("select id from logo_use where reference = 'LOG-2026-0018'");
    }

    private static LocalDate today() {
        return LocalDate.parse(Tables.value("select institution_day()::text"));
    }

    private static ConsentWish wish() {
        return new ConsentWish(
                new ConsentSubject(SubjectKind.STAFF, "VB10010", Capacity.ADULT),
                Set.of(Signatory.SUBJECT),
                "",
                new ConsentScope("Vidéo d’accueil", "", "", false, true),
                Set.of(ConsentMedium.VIDEO),
                Set.of(Platform.YOUTUBE),
                new ConsentPeriod(today(), today().plusDays(30)),
                new ConsentProof(
                        "ab".repeat(32),
                        "Armoire 3",
                        "Poste 4100",
                        Tables.id("select id from person where staff_no = 'VB10012'")));
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from image_consent where id = ?", consent));
    }
}
