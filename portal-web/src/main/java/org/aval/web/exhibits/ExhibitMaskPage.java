package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.ExhibitCopy;
import org.aval.service.exhibits.ExhibitRecord;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.web.shared.Query;

/** exhibits/mask.xhtml: rectangles are drawn on a copy, or typed, and burnt into a further one. */
@Named("exhibitMaskPage")
@RequestScoped
public class ExhibitMaskPage {

    private static final int LINES = 4;

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ExhibitRegister register;

    private ExhibitRecord record;
    private ExhibitCopy copy;

    /** Before the page is written: only who may hide something opens it. */
    public void load() {
        record = register.read(query.id());
        record.verdicts().get(CustodyStep.MASK).orRefuse();
        int page = Objects.requireNonNullElse(query.number("page"), 1);
        int edition = Objects.requireNonNullElse(query.number("edition"), 0);
        copy = record.copies().stream()
                .filter(one -> one.page() == page)
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new Refusal("incidents.unknown"));
    }

    public ExhibitRecord getRecord() {
        return record;
    }

    public ExhibitCopy getCopy() {
        return copy;
    }

    /** Lines to type on, so that it works without script: script adds more as they are drawn. */
    public List<Integer> getLines() {
        return Collections.nCopies(LINES, 0);
    }

    /** What is wrong with what was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(ExhibitMasking.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
