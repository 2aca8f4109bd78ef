package org.aval.stories;

import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.incidents.CaseFilter;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.IncidentDesk;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.shared.PageRequest;

/** Reports and cases: anybody reports and comes back with the code; to none of the matrix's callers a case opens. */
final class IncidentDoors {

    private final ReportDesk reports = Beans.find(ReportDesk.class);
    private final CaseRegister register = Beans.find(CaseRegister.class);
    private final IncidentDesk desk = Beans.find(IncidentDesk.class);
    private Receipt receipt;

    private IncidentDoors() {}

    static void into(Doors doors) {
        IncidentDoors here = new IncidentDoors();
        doors.asks("CaseRegister.mine", here.register::mine);
        doors.asks("CaseRegister.list", here::reported, () -> here.register.list(CaseFilter.ALL, PageRequest.FIRST));
        doors.asks("CaseRegister.waiting", here::reported, here.register::waiting);
        doors.asks("CaseRegister.read", here::reported, () -> here.register.read(here.incident()));
        doors.asks("ReportDesk.page", here.reports::page);
        doors.asks("ReportDesk.wayOut", here.reports::wayOut);
        doors.asks("ReportDesk.report", () -> here.reports.report(here.reports.page(), report(CaseChannel.FORM)));
        doors.asks(
                "ReportDesk.reportSignedIn",
                () -> here.reports.reportSignedIn(here.reports.page(), report(CaseChannel.FORM)));
        doors.asks("ReportDesk.follow", here::reported, () -> here.reports.follow(here.receipt.code()));
        doors.asks(
                "ReportDesk.write",
                here::reported,
                () -> here.reports.write(here.reports.page(), here.receipt.code(), "Encore un mot"));
        doors.asks("IncidentDesk.record", () -> here.desk.record(report(CaseChannel.PHONE)));
        doors.does("IncidentDesk.acknowledge", here::reported, () -> here.desk.acknowledge(here.shown(), "Merci"));
        doors.does("IncidentDesk.answer", here::reported, () -> here.desk.answer(here.shown(), "Merci"));
        doors.does("IncidentDesk.note", here::reported, () -> here.desk.note(here.shown(), "Lu"));
    }

    private void reported() {
        receipt = CallerKind.NOBODY.surely(() -> reports.report(reports.page(), report(CaseChannel.ANONYMOUS_FORM)));
    }

    private UUID incident() {
        return Tables.id("select id from incident_case where reference = ?", receipt.reference());
    }

    private CaseRef shown() {
        return new CaseRef(incident(), 0);
    }

    private static Report report(CaseChannel channel) {
        return new Report(
                new ReportWish(
                        IncidentCategory.COPYRIGHT,
                        channel,
                        Confidence.ANONYMOUS,
                        false,
                        false,
                        false,
                        null,
                        null,
                        null),
                new ReportWords("Une photo sans licence", "", "", "", ""));
    }
}
