package org.aval.service.calendar;

import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.incidents.SeverityFactors;
import org.aval.service.house.House;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CourseDesk;
import org.aval.service.incidents.IncidentDesk;
import org.aval.service.incidents.PartyDesk;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.incidents.TriageDesk;
import org.aval.service.incidents.Weighed;

/** Cases on their way, for whoever watches their clocks. */
final class CaseScene {

    static final String NOBODY = "nobody";
    static final String SECRETARY = "VB10007";
    static final String CHAIR = "VB10008";
    static final String PRIVACY = "VB10006";
    /** An oncologist: no tie with the emergency ward. */
    static final String SAMUEL = "VB10013";

    private static final SeverityFactors GRAVE = new SeverityFactors(3, 3, 1, 0, 2, 1, 0, 1, 0);

    private final House house;

    CaseScene(House house) {
        this.house = house;
    }

    /** Somebody reports: a colleague under their own account, or nobody. */
    UUID reported(IncidentCategory category, String by) {
        ReportDesk reports = house.get(ReportDesk.class);
        ReportWish wish = new ReportWish(
                category, CaseChannel.FORM, Confidence.CONFIDENTIAL, false, false, false, null, null, null);
        Report report = new Report(wish, new ReportWords("Le canari jaune", "", "", "", ""));
        String page = house.as(by, () -> reports.page());
        String reference = house.as(
                        by,
                        () -> by.equals(NOBODY) ? reports.report(page, report) : reports.reportSignedIn(page, report))
                .reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }

    UUID triaged(IncidentCategory category) {
        UUID id = reported(category, NOBODY);
        triage(id, category);
        return id;
    }

    void triage(UUID id, IncidentCategory category) {
        house.as(SECRETARY, () -> house.get(IncidentDesk.class).acknowledge(ref(SECRETARY, id), "Merci"));
        Weighed found = new Weighed(category, false, GRAVE, "Le canari est jaune");
        house.as(SECRETARY, () -> house.get(TriageDesk.class).triage(ref(SECRETARY, id), found));
    }

    void respondent(UUID id, String staffNo) {
        UUID person = UUID.fromString(house.words("select id::text from person where staff_no = ?", staffNo)
                .get(0));
        house.as(SECRETARY, () -> house.get(PartyDesk.class)
                .addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person));
    }

    void investigate(UUID id, String staffNo) {
        UUID person = UUID.fromString(house.words("select id::text from person where staff_no = ?", staffNo)
                .get(0));
        house.as(SECRETARY, () -> house.get(CourseDesk.class).investigate(ref(SECRETARY, id), person, "Voyez"));
    }

    CaseRef ref(String reader, UUID id) {
        int version =
                house.as(reader, () -> house.get(CaseRegister.class).read(id)).version();
        return new CaseRef(id, version);
    }
}
