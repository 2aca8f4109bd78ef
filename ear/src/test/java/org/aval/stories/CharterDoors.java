package org.aval.stories;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.CharterSheet;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.service.charters.CharterDesk;
import org.aval.service.charters.CharterFilter;
import org.aval.service.charters.CharterRegister;
import org.aval.service.charters.CharterRow;
import org.aval.service.charters.GovernanceDesk;
import org.aval.service.charters.OpinionFiles;
import org.aval.service.shared.PageRequest;

/** The workshop of texts: a small change that the owner drafts, consults, submits, and that two approvers decide. */
final class CharterDoors {

    private static final String OTHER_APPROVER = "VB10001";
    private static final LocalDate LATER = Today.here().plusDays(60);

    private final CharterDesk desk = Beans.find(CharterDesk.class);
    private final OpinionFiles opinions = Beans.find(OpinionFiles.class);
    private final CharterRegister register = Beans.find(CharterRegister.class);
    private final GovernanceDesk governance = Beans.find(GovernanceDesk.class);
    private UUID id;

    private CharterDoors() {}

    static void into(Doors doors) {
        CharterDoors here = new CharterDoors();
        here.reading(doors);
        here.preparing(doors);
        here.deciding(doors);
        here.reviewing(doors);
        here.governing(doors);
    }

    private void reading(Doors doors) {
        doors.asks("CharterRegister.list", () -> register.list(CharterFilter.CURRENT, PageRequest.FIRST, "fr"));
        doors.asks(
                "CharterRegister.export",
                () -> Doors.<CharterRow>rows(rows -> register.export(CharterFilter.CURRENT, "fr", rows)));
        doors.asks("CharterRegister.charters", () -> register.charters("fr"));
        doors.asks("CharterRegister.read", this::inForce, () -> register.read(id, "fr"));
        doors.asks("CharterRegister.toApprove", register::toApprove);
        doors.asks("CharterRegister.toConfirm", register::toConfirm);
        doors.asks("CharterRegister.toReview", register::toReview);
    }

    private void preparing(Doors doors) {
        doors.asks("CharterDesk.draft", () -> desk.draft(charter(), ChangeType.EDITORIAL));
        doors.does("CharterDesk.describe", this::drafted, () -> desk.describe(id, version(), told(), 0));
        doors.does("CharterDesk.openConsultation", this::drafted, () -> desk.openConsultation(id, version()));
        doors.does(
                "CharterDesk.recordConsultation",
                this::consulted,
                () -> desk.recordConsultation(
                        id,
                        version(),
                        ConsultationBody.LEGAL,
                        Today.here().minusDays(2),
                        ConsultationOutcome.FAVOURABLE,
                        ""));
        doors.does(
                "OpinionFiles.attach",
                this::heard,
                () -> opinions.attach(id, version(), 0, "Avis.txt", "Favorable".getBytes(StandardCharsets.UTF_8)));
        doors.asks("OpinionFiles.read", this::written, () -> opinions.read(id, 0));
        doors.does("CharterDesk.submit", this::consulted, () -> desk.submit(id, version()));
        doors.does("CharterDesk.abandon", this::drafted, () -> desk.abandon(id, version(), "Sans suite"));
        doors.does("CharterDesk.schedule", this::approved, () -> desk.schedule(id, version(), LATER));
        doors.does("CharterDesk.withdraw", this::scheduled, () -> desk.withdraw(id, version(), "Trop tôt"));
    }

    private void deciding(Doors doors) {
        doors.does("CharterDesk.endorse", this::submitted, () -> desk.endorse(id, version(), ""));
        doors.does(
                "CharterDesk.approve",
                this::endorsed,
                () -> desk.approve(id, version(), "CODIR", "CODIR-2026-300", ""));
        doors.does("CharterDesk.askChange", this::submitted, () -> desk.askChange(id, version(), "Article 3"));
        doors.does("CharterDesk.repeal", this::inForce, () -> desk.repeal(id, version(), "CA-2026-200", "Sans objet"));
    }

    private void reviewing(Doors doors) {
        doors.does(
                "CharterDesk.proposeUnchanged",
                this::inForce,
                () -> desk.proposeUnchanged(id, version(), "Toujours bon"));
        doors.does("CharterDesk.confirmUnchanged", this::proposed, () -> desk.confirmUnchanged(id, version(), ""));
        doors.does("CharterDesk.declineUnchanged", this::proposed, () -> desk.declineUnchanged(id, version(), "Non"));
    }

    private void governing(Doors doors) {
        CharterGovernance usual = CharterGovernance.USUAL;
        CharterSheet sheet = new CharterSheet("POL-IMG", CharterKind.POLICY, "Images", "Images", "fr", usual);
        doors.asks("GovernanceDesk.found", () -> governance.found(sheet));
        doors.asks("GovernanceDesk.read", () -> governance.read(charter(), "fr"));
        doors.does("GovernanceDesk.govern", () -> governance.govern(charter(), shown(), usual));
    }

    private void inForce() {
        id = Tables.id("select id from charter_version where number = ?", "2.1.0");
    }

    private void proposed() {
        inForce();
        CallerKind.OWNER.surely(() -> {
            desk.proposeUnchanged(id, version(), "Toujours bon");
            return id;
        });
    }

    private void drafted() {
        id = CallerKind.OWNER.surely(() -> desk.draft(charter(), ChangeType.EDITORIAL));
        CallerKind.OWNER.surely(() -> {
            desk.describe(id, version(), told(), 0);
            return id;
        });
    }

    private void consulted() {
        drafted();
        CallerKind.OWNER.surely(() -> {
            desk.openConsultation(id, version());
            return id;
        });
    }

    private void heard() {
        consulted();
        CallerKind.OWNER.surely(() -> {
            desk.recordConsultation(
                    id,
                    version(),
                    ConsultationBody.LEGAL,
                    Today.here().minusDays(2),
                    ConsultationOutcome.FAVOURABLE,
                    "");
            return id;
        });
    }

    private void written() {
        heard();
        CallerKind.OWNER.surely(() -> {
            opinions.attach(id, version(), 0, "Avis.txt", "Favorable".getBytes(StandardCharsets.UTF_8));
            return id;
        });
    }

    private void submitted() {
        consulted();
        CallerKind.OWNER.surely(() -> {
            desk.submit(id, version());
            return id;
        });
    }

    private void endorsed() {
        submitted();
        other(() -> desk.endorse(id, version(), ""));
    }

    private void approved() {
        submitted();
        CallerKind.LEGAL.surely(() -> {
            desk.endorse(id, version(), "");
            return id;
        });
        other(() -> desk.approve(id, version(), "CODIR", "CODIR-2026-300", ""));
    }

    private void scheduled() {
        approved();
        CallerKind.OWNER.surely(() -> {
            desk.schedule(id, version(), LATER);
            return id;
        });
    }

    private static void other(Runnable work) {
        try {
            As.signedIn(OTHER_APPROVER, () -> {
                work.run();
                return OTHER_APPROVER;
            });
        } catch (Exception e) {
            throw new AssertionError("the other approver cannot prepare the case", e);
        }
    }

    /** The version as the page would have shown it. */
    private int version() {
        return CallerKind.OWNER.surely(() -> register.read(id, "fr").version());
    }

    private static CharterVersion.Summary told() {
        return new CharterVersion.Summary("Une virgule", "A comma");
    }

    private static int shown() {
        return Integer.parseInt(Tables.value("select version from charter where code = ?", "CHARTE-MS"));
    }

    private static UUID charter() {
        return Tables.id("select id from charter where code = ?", "CHARTE-MS");
    }
}
