package org.aval.stories;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.exhibits.Arrivals;
import org.aval.service.exhibits.Arrived;
import org.aval.service.exhibits.Brought;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ExhibitRef;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.service.exhibits.Mask;
import org.aval.service.exhibits.RemovalDesk;
import org.aval.service.exhibits.RemovalLetters;
import org.aval.service.exhibits.RemovalRef;
import org.aval.service.exhibits.RemovalWish;
import org.aval.service.exhibits.ReporterFiles;
import org.aval.service.exhibits.VirusCheck;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;

/** Evidence: to none of the matrix's callers a case opens, and so none of its exhibits; a reporter sends a file with the code. */
final class ExhibitDoors {

    private static final byte[] FILE = "%PDF-1.7 rien".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 16, 21, 40);
    private static final ExhibitRef EXHIBIT = new ExhibitRef(UUID.randomUUID());

    private final ReportDesk reports = Beans.find(ReportDesk.class);
    private final ReporterFiles files = Beans.find(ReporterFiles.class);
    private final ExhibitRegister register = Beans.find(ExhibitRegister.class);
    private final ExhibitDesk desk = Beans.find(ExhibitDesk.class);
    private Receipt receipt;

    private ExhibitDoors() {}

    static void into(Doors doors) {
        ExhibitDoors here = new ExhibitDoors();
        doors.does(
                "ReporterFiles.send",
                here::reported,
                () -> here.files.send(here.reports.page(), here.receipt.code(), "a.pdf", "", arrived()));
        doors.does(
                "ReporterFiles.awaits",
                here::reported,
                () -> here.files.awaits(here.reports.page(), here.receipt.code()));
        doors.asks("ReporterFiles.sent", here::reported, () -> here.files.sent(here.receipt.code()));
        doors.asks("ExhibitRegister.of", here::reported, () -> here.register.of(here.incident()));
        doors.asks("ExhibitRegister.read", here::reported, () -> here.register.read(EXHIBIT.id()));
        doors.asks("ExhibitRegister.picture", here::reported, () -> here.register.picture(EXHIBIT.id(), 1, 0));
        doors.asks(
                "ExhibitDesk.add",
                here::reported,
                () -> here.desk.add(here.shown(), Brought.file("a.pdf", ""), arrived()));
        doors.does(
                "ExhibitDesk.awaits", here::reported, () -> here.desk.awaits(here.shown(), Brought.file("a.pdf", "")));
        doors.asks("ExhibitDesk.verify", here::reported, () -> here.desk.verify(EXHIBIT));
        doors.does(
                "ExhibitDesk.download",
                here::reported,
                () -> here.desk.download(EXHIBIT, "Expertise", new ByteArrayOutputStream()));
        doors.asks(
                "ExhibitDesk.mask",
                here::reported,
                () -> here.desk.mask(EXHIBIT, 1, 0, List.of(new Mask(1, 1, 10, 10))));
        here.removals(doors);
    }

    private void removals(Doors doors) {
        RemovalDesk removals = Beans.find(RemovalDesk.class);
        RemovalLetters letters = Beans.find(RemovalLetters.class);
        RemovalWish wish = new RemovalWish(RemovalAddressee.AUTHOR, "https://photos.example/p/1", "", "Un patient");
        doors.asks("RemovalDesk.of", this::reported, () -> removals.of(incident()));
        doors.asks("RemovalDesk.ask", this::reported, () -> removals.ask(shown(), wish));
        doors.does(
                "RemovalDesk.answer",
                this::reported,
                () -> removals.answer(shown(), new RemovalRef(EXHIBIT.id(), 0), RemovalState.REMOVED, ""));
        doors.does(
                "RemovalDesk.contain",
                this::reported,
                () -> removals.contain(shown(), ContainmentAction.OTHER, MOMENT, "Fait"));
        doors.does("RemovalDesk.letIn", this::reported, () -> removals.letIn(shown(), "VB10003"));
        doors.does("RemovalDesk.letOut", this::reported, () -> removals.letOut(shown(), "VB10003"));
        doors.asks("RemovalLetters.text", this::reported, () -> letters.text(incident(), EXHIBIT.id(), "fr"));
        doors.asks("RemovalLetters.paper", this::reported, () -> letters.paper(incident(), EXHIBIT.id(), "fr"));
    }

    private static Arrived arrived() {
        return new Arrivals(new VirusCheck()).take(new ByteArrayInputStream(FILE), ExhibitDesk.LARGEST);
    }

    private CaseRef shown() {
        return new CaseRef(incident(), 0);
    }

    private void reported() {
        receipt = CallerKind.NOBODY.surely(() -> reports.report(
                reports.page(),
                new Report(
                        new ReportWish(
                                IncidentCategory.COPYRIGHT,
                                CaseChannel.ANONYMOUS_FORM,
                                Confidence.ANONYMOUS,
                                false,
                                false,
                                false,
                                null,
                                null,
                                null),
                        new ReportWords("Une photo sans licence", "", "", "", ""))));
    }

    private UUID incident() {
        return Tables.id("select id from incident_case where reference = ?", receipt.reference());
    }
}
