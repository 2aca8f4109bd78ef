package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.IncidentDesk;
import org.aval.service.incidents.Receipt;
import org.aval.web.shared.Answers;

/** incidents/record.xhtml: a report that was told, written or sent by post; the receipt goes to who told it. */
@Named("caseRecordPage")
@RequestScoped
public class CaseRecordPage {

    @Inject
    IncidentDesk desk;

    @Inject
    CaseOffice office;

    @Inject
    Answers answers;

    private final ReportForm form = new ReportForm();
    private Receipt receipt;

    /** Before the page is written: it is for those who sit at a desk. */
    public void load() {
        if (!office.isDesk()) {
            throw new Refusal("incidents.notForYou");
        }
    }

    /** Writes it down, or says what is in the way beside its field; what was typed stays. */
    public void record() {
        try {
            receipt = desk.record(form.told());
        } catch (Refusal no) {
            ReportProblems.say(answers, no);
        }
    }

    public ReportForm getForm() {
        return form;
    }

    /** What the person takes home, null before the report was written down. */
    public Receipt getReceipt() {
        return receipt;
    }
}
