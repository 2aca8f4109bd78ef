package org.aval.stories;

import java.nio.charset.StandardCharsets;
import org.aval.domain.charters.Adoption;
import org.aval.domain.settings.InstitutionProfile;
import org.aval.service.attestations.OnboardingBatch;
import org.aval.service.attestations.OnboardingRound;
import org.aval.service.settings.FirstCharter;
import org.aval.service.settings.FirstStepsDesk;
import org.aval.service.settings.InstitutionSettings;
import org.aval.service.settings.LookSettings;
import org.aval.service.settings.MarkDesk;
import org.aval.service.settings.UnitRegister;
import org.aval.service.shared.InstitutionDesk;

/** What settles the institution: its names, its look, its units, its first charter. */
final class SettingsDoors {

    private static final byte[] MARK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>".getBytes(StandardCharsets.UTF_8);

    private SettingsDoors() {}

    static void into(Doors doors) {
        institution(doors);
        units(doors);
        charter(doors);
    }

    private static void institution(Doors doors) {
        doors.asks("FirstStepsDesk.list", () -> Beans.find(FirstStepsDesk.class).list());
        InstitutionSettings settings = Beans.find(InstitutionSettings.class);
        doors.asks("InstitutionSettings.read", settings::read);
        doors.does("InstitutionSettings.save", () -> settings.save(profile(), version()));
        LookSettings look = Beans.find(LookSettings.class);
        doors.asks("LookSettings.version", look::version);
        doors.does("LookSettings.wear", () -> look.wear("#0b5372", "#8fcbe8", version()));
        doors.does("LookSettings.show", () -> look.show(MARK, version()));
        doors.does("LookSettings.hide", () -> look.hide(version()));
        doors.asks("MarkDesk.find", () -> Beans.find(MarkDesk.class).find("0".repeat(64)));
        doors.does("InstitutionDesk.refresh", () -> Beans.find(InstitutionDesk.class)
                .refresh());
    }

    private static void units(Doors doors) {
        UnitRegister units = Beans.find(UnitRegister.class);
        doors.asks("UnitRegister.list", units::list);
        doors.asks("UnitRegister.parents", units::parents);
        doors.asks("UnitRegister.read", () -> units.read("URG"));
        doors.does("UnitRegister.add", () -> units.add("MATRIX", "Matrice", "Matrix", "DG"));
        doors.does("UnitRegister.change", () -> units.change("URG", 0, "Urgence", "Emergency", "DG"));
        doors.does("UnitRegister.close", SettingsDoors::empty, () -> units.close("MATRIX", 0, Today.here()));
        doors.does("UnitRegister.reopen", SettingsDoors::closed, () -> units.reopen("MATRIX", 0));
    }

    private static void charter(Doors doors) {
        FirstCharter charter = Beans.find(FirstCharter.class);
        doors.asks("FirstCharter.editions", charter::editions);
        doors.asks("FirstCharter.adopted", charter::adopted);
        doors.asks("FirstCharter.today", charter::today);
        // the sample institution has its charter: whoever may adopt one hears so
        doors.asks("FirstCharter.adopt", () -> charter.adopt("2.1.0", new Adoption("CA", "CA-1", charter.today())));
        doors.asks("OnboardingBatch.askNext", () -> Beans.find(OnboardingBatch.class)
                .askNext());
        doors.does(
                "OnboardingRound.walk", () -> Beans.find(OnboardingRound.class).walk());
    }

    private static void empty() {
        Tables.change("insert into unit (code, name_fr, name_en, parent) values ('MATRIX', 'Matrice', 'Matrix', 'DG')");
    }

    private static void closed() {
        empty();
        Tables.change("update unit set closed_on = institution_day() where code = 'MATRIX'");
    }

    private static InstitutionProfile profile() {
        return CallerKind.ADMIN
                .surely(() -> Beans.find(InstitutionSettings.class).read())
                .profile();
    }

    private static int version() {
        return CallerKind.ADMIN.surely(() -> Beans.find(LookSettings.class).version());
    }
}
