package org.aval.service.exhibits;

import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.house.House;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;

/** A case that somebody reported without a name, and the receipt they hold. */
record CaseStage(House house, UUID incident, Receipt receipt) {

    static final String NOBODY = "nobody";

    static CaseStage reported(House house) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = house.as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT,
                CaseChannel.ANONYMOUS_FORM,
                Confidence.ANONYMOUS,
                false,
                false,
                false,
                null,
                null,
                null);
        Report report = new Report(wish, new ReportWords("Une photo sans licence", "", "", "", ""));
        Receipt receipt = house.as(NOBODY, () -> reports.report(page, report));
        UUID id = UUID.fromString(
                house.words("select id::text from incident_case where reference = ?", receipt.reference())
                        .get(0));
        return new CaseStage(house, id, receipt);
    }

    CaseRef ref() {
        return new CaseRef(incident, 0);
    }
}
