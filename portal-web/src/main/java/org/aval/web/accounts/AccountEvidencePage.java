package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** accounts/evidence.xhtml: a picture of what an impostor shows is sent. */
@Named("accountEvidencePage")
@RequestScoped
public class AccountEvidencePage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    AccountRegister register;

    @Inject
    Language language;

    private AccountRecord record;

    /** Before the page is written. */
    public void load() {
        record = register.read(query.id(), language.getCode());
    }

    public AccountRecord getRecord() {
        return record;
    }

    /** The version the sender has seen. */
    public String getSeen() {
        String seen = request.getParameter("seen");
        return seen == null ? String.valueOf(record.version()) : seen;
    }

    /** What is wrong with the file that was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(EvidenceUpload.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
