package org.aval.stories;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aval.service.people.ImportChoice;
import org.aval.service.people.ImportDesk;
import org.aval.service.people.ImportKind;
import org.aval.service.people.ImportOutcome;
import org.aval.service.people.ImportPurge;
import org.aval.service.people.ImportRegister;
import org.aval.service.people.ImportSource;
import org.aval.service.shared.PageRequest;

/** The doors through which people become known. */
final class ImportDoors {

    private static final String FILE =
            """
            Matricule,Prénom,Nom,Courriel,Langue,Engagement,Profession,Publics,Unité,Fonction,Gestionnaire,Premier jour,État
            VB29999,Zoé,Aubin,zoe.aubin@chuvb.example,fr,PERMANENT,NURSE,CLINICIAN,URG,Infirmière,VB10009,2026-01-05,ACTIVE
            VB10009,Julien,Fortin,julien.fortin@chuvb.example,fr,PERMANENT,NURSE,CLINICIAN,URG,Chef,VB10001,2015-07-01,LEFT
            ,,,,,,,,,,,,
            VB29998,Zoé,,zoe.autre@chuvb.example,fr,PERMANENT,NURSE,CLINICIAN,URG,Infirmière,VB10009,2026-01-05,ACTIVE
            """;

    private UUID run = new UUID(0, 0);

    private ImportDoors() {}

    static void into(Doors doors) {
        new ImportDoors().tell(doors, Beans.find(ImportDesk.class), Beans.find(ImportRegister.class));
    }

    private void tell(Doors doors, ImportDesk desk, ImportRegister register) {
        doors.asks("ImportDesk.check", () -> desk.check(ImportKind.CHANGES, "personnes.csv", file()));
        doors.does("ImportDesk.recheck", this::checked, () -> desk.recheck(run));
        doors.does("ImportDesk.apply", this::checked, () -> desk.apply(run, choice()));
        doors.does("ImportDesk.handOver", this::checked, () -> desk.handOver(run, leaver(), "VB10010"));
        doors.asks("ImportRegister.list", this::checked, register::list);
        doors.asks("ImportRegister.read", this::checked, () -> register.read(run));
        doors.asks(
                "ImportRegister.lines",
                this::checked,
                () -> register.lines(run, ImportOutcome.JOIN, PageRequest.FIRST, "fr"));
        doors.asks("ImportRegister.problems", this::checked, () -> register.problems(run, PageRequest.FIRST));
        doors.asks("ImportRegister.export", this::checked, () -> register.export(run));
        doors.asks("ImportRegister.takeovers", this::checked, () -> register.takeovers(run));
        doors.does("ImportPurge.forget", Beans.find(ImportPurge.class)::forget);
    }

    /** Human resources sent a file that is not confirmed yet. */
    private void checked() {
        run = CallerKind.HR.surely(
                () -> Beans.find(ImportDesk.class).check(ImportKind.CHANGES, "personnes.csv", file()));
    }

    private ImportChoice choice() {
        return new ImportChoice(
                CallerKind.HR.surely(
                        () -> Beans.find(ImportRegister.class).read(run).version()),
                true,
                false);
    }

    private static UUID leaver() {
        return Tables.id("select id from person where staff_no = ?", CallerKind.MANAGER.staffNo());
    }

    private static ImportSource file() {
        return () -> new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
    }
}
