package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.ReportDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Me;

/** incidents/report.xhtml: a colleague reports under their own account; the name goes into the vault. */
@Named("incidentReportPage")
@RequestScoped
public class IncidentReportPage {

    @Inject
    ReportDesk desk;

    @Inject
    Answers answers;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private final ReportForm form = new ReportForm();
    private String token;
    private Receipt receipt;

    /** What the page carries: the token it came with, or a new one. */
    public String getToken() {
        if (token == null) {
            String carried = request.getParameter("page");
            token = carried == null ? desk.page() : carried;
        }
        return token;
    }

    /** Sends it, or says what is in the way beside its field; what was typed stays. */
    public void send() {
        try {
            form.setIdentity(me.getName() + ", " + me.getStaffNo());
            if (Confidence.ANONYMOUS.name().equals(form.getConfidence())) {
                form.setConfidence(Confidence.CONFIDENTIAL.name());
            }
            receipt = desk.reportSignedIn(getToken(), form.sent(CaseChannel.FORM));
        } catch (Refusal no) {
            if ("incidents.pageTooOld".equals(no.verdict().why())) {
                token = desk.page();
            }
            ReportProblems.say(answers, no);
        }
    }

    public ReportForm getForm() {
        return form;
    }

    /** What the reporter takes home, null before the report was sent. */
    public Receipt getReceipt() {
        return receipt;
    }
}
