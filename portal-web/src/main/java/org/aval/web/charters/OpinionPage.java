package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.CharterRecord;
import org.aval.service.charters.CharterRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** charters/opinion.xhtml: the written opinion of a body that was heard is attached. */
@Named("opinionPage")
@RequestScoped
public class OpinionPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    CharterRegister register;

    @Inject
    Language language;

    private CharterRecord record;

    /** Before the page is written. */
    public void load() {
        record = register.read(query.id(), language.getCode());
    }

    public CharterRecord getRecord() {
        return record;
    }

    /** The opinion it is about. */
    public CharterRecord.Heard getHeard() {
        Integer line = query.number("line");
        return record.heard().stream()
                .filter(heard -> Integer.valueOf(heard.line()).equals(line))
                .findFirst()
                .orElseThrow(() -> new Refusal("charters.opinion.unknown"));
    }

    /** The version the writer has seen. */
    public String getSeen() {
        String seen = request.getParameter("seen");
        return seen == null ? String.valueOf(record.version()) : seen;
    }

    /** What is wrong with the file that was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(OpinionUpload.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
