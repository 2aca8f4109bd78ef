package org.aval.service.secrecy;

import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;

/** Cases that were just reported, and the people who may or may not know of them. */
abstract class SecrecyStage extends RegisterTest {

    static final String NOBODY = "nobody";
    static final String SECRETARY = "VB10007";
    static final String CHAIR = "VB10008";
    static final String PRIVACY = "VB10006";
    static final String INTEGRITY = "VB10029";
    static final String PLANTED = "Le canari mauve a chanté près de l’ascenseur";
    static final String NAME = "Philomène Tranchemontagne";

    Receipt reported(IncidentCategory category, boolean isProtected, String narrative) {
        return reported(category, isProtected, narrative, NOBODY);
    }

    Receipt reported(IncidentCategory category, boolean isProtected, String narrative, String by) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(by, () -> reports.page());
        ReportWish wish = new ReportWish(
                category, CaseChannel.FORM, Confidence.CONFIDENTIAL, isProtected, false, false, null, null, null);
        Report report = new Report(wish, new ReportWords(narrative, "", "", NAME, ""));
        return as(by, () -> by.equals(NOBODY) ? reports.report(page, report) : reports.reportSignedIn(page, report));
    }

    UUID incident(Receipt receipt) {
        return UUID.fromString(
                house.words("select id::text from incident_case where reference = ?", receipt.reference())
                        .get(0));
    }
}
