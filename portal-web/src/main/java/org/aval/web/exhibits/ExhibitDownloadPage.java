package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.service.exhibits.ExhibitRecord;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.web.shared.Query;

/** exhibits/download.xhtml: the warning before an original leaves the portal, and the reason for it. */
@Named("exhibitDownloadPage")
@RequestScoped
public class ExhibitDownloadPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ExhibitRegister register;

    private ExhibitRecord record;

    /** Before the page is written: only who may have the original opens it. */
    public void load() {
        record = register.read(query.id());
        record.verdicts().get(CustodyStep.DOWNLOAD).orRefuse();
    }

    public ExhibitRecord getRecord() {
        return record;
    }

    /** What is missing; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(ExhibitOriginal.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
