package org.aval.stories;

import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.Destination;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.incidents.SeverityFactors;
import org.aval.service.incidents.CaseFilter;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.ClosingDesk;
import org.aval.service.incidents.CourseDesk;
import org.aval.service.incidents.Ending;
import org.aval.service.incidents.IncidentDesk;
import org.aval.service.incidents.PartyDesk;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.incidents.ReporterNoticeRound;
import org.aval.service.incidents.ReporterNotices;
import org.aval.service.incidents.TriageDesk;
import org.aval.service.incidents.Weighed;
import org.aval.service.shared.PageRequest;

/** Reports and cases: anybody reports and comes back with the code; to none of the matrix's callers a case opens. */
final class IncidentDoors {

    private final ReportDesk reports = Beans.find(ReportDesk.class);
    private final CaseRegister register = Beans.find(CaseRegister.class);
    private final IncidentDesk desk = Beans.find(IncidentDesk.class);
    private final TriageDesk triage = Beans.find(TriageDesk.class);
    private final PartyDesk parties = Beans.find(PartyDesk.class);
    private final CourseDesk course = Beans.find(CourseDesk.class);
    private final ClosingDesk closing = Beans.find(ClosingDesk.class);
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
        doors.asks(
                "ReportDesk.reachAt",
                here::reported,
                () -> here.reports.reachAt(here.reports.page(), here.receipt.code(), "moi@exemple.org"));
        doors.asks(
                "ReportDesk.change",
                here::reported,
                () -> here.reports.change(here.reports.page(), here.receipt.code()));
        doors.asks(
                "ReportDesk.prove",
                here::reported,
                () -> here.reports.prove(here.reports.page(), here.receipt.code()));
        ReporterNotices notices = Beans.find(ReporterNotices.class);
        doors.asks("ReporterNotices.waiting", notices::waiting);
        doors.does("ReporterNotices.send", () -> notices.send(UUID.randomUUID()));
        doors.does("ReporterNoticeRound.walk", () -> Beans.find(ReporterNoticeRound.class)
                .walk());
        doors.asks("IncidentDesk.record", () -> here.desk.record(report(CaseChannel.PHONE)));
        doors.does("IncidentDesk.acknowledge", here::reported, () -> here.desk.acknowledge(here.shown(), "Merci"));
        doors.does("IncidentDesk.answer", here::reported, () -> here.desk.answer(here.shown(), "Merci"));
        doors.does("IncidentDesk.note", here::reported, () -> here.desk.note(here.shown(), "Lu"));
        here.steps(doors);
        here.course(doors);
    }

    private void steps(Doors doors) {
        Ending words = new Ending("Hors sujet", "Nous ne pouvons pas en traiter.");
        Weighed found = new Weighed(
                IncidentCategory.OTHER, false, new SeverityFactors(0, 0, 0, 0, 0, 0, 0, 0, 0), "Rien de grave");
        does(doors, "TriageDesk.triage", () -> triage.triage(shown(), found));
        does(doors, "TriageDesk.weigh", () -> triage.weigh(shown(), found));
        does(doors, "TriageDesk.proposeSeverity", () -> triage.proposeSeverity(shown(), 2, "Plus grave"));
        does(doors, "TriageDesk.confirmSeverity", () -> triage.confirmSeverity(shown()));
        does(doors, "TriageDesk.declineSeverity", () -> triage.declineSeverity(shown(), "Non"));
        PartyCapacity as = PartyCapacity.WITNESS;
        does(doors, "PartyDesk.addPerson", () -> parties.addPerson(shown(), as, UUID.randomUUID()));
        does(doors, "PartyDesk.addUnit", () -> parties.addUnit(shown(), as, "MED"));
        does(doors, "PartyDesk.addOrganisation", () -> parties.addOrganisation(shown(), as, "Novalab"));
        does(doors, "PartyDesk.addOutsider", () -> parties.addOutsider(shown(), as, Outsider.MEDIA));
        does(doors, "PartyDesk.strike", () -> parties.strike(shown(), UUID.randomUUID()));
        does(doors, "ClosingDesk.declareInadmissible", () -> closing.declareInadmissible(shown(), words));
        does(
                doors,
                "ClosingDesk.declareDuplicate",
                () -> closing.declareDuplicate(shown(), receipt.reference(), words));
        does(doors, "ClosingDesk.redirect", () -> closing.redirect(shown(), Destination.HR, words));
        does(doors, "ClosingDesk.close", () -> closing.close(shown(), words));
        does(doors, "ClosingDesk.reopen", () -> closing.reopen(shown(), "Du nouveau"));
        does(doors, "ClosingDesk.passOn", () -> closing.passOn(shown(), "Pas ici"));
    }

    private void course(Doors doors) {
        UUID somebody = UUID.randomUUID();
        does(doors, "CourseDesk.contain", () -> course.contain(shown(), ""));
        does(doors, "CourseDesk.handToUnit", () -> course.handToUnit(shown(), somebody, ""));
        does(doors, "CourseDesk.reportFromUnit", () -> course.reportFromUnit(shown(), "Fait"));
        does(doors, "CourseDesk.recall", () -> course.recall(shown(), "Trop grave"));
        does(doors, "CourseDesk.investigate", () -> course.investigate(shown(), somebody, ""));
        does(doors, "CourseDesk.replaceInvestigator", () -> course.replaceInvestigator(shown(), somebody, "Parti"));
        does(doors, "CourseDesk.reportFindings", () -> course.reportFindings(shown(), "Trouvé"));
        does(doors, "CourseDesk.hear", () -> course.hear(shown(), ""));
        does(doors, "CourseDesk.askCounsel", () -> course.askCounsel(shown(), somebody, "Un risque?"));
        does(doors, "CourseDesk.defer", () -> course.defer(shown(), "Oui"));
        does(doors, "CourseDesk.refer", () -> course.refer(shown(), ""));
        does(doors, "CourseDesk.carryOut", () -> course.carryOut(shown(), ""));
    }

    private void does(Doors doors, String name, Doors.Deed deed) {
        doors.does(name, this::reported, deed);
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
