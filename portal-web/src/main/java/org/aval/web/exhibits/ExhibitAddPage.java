package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.aval.service.exhibits.CaseExhibits;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.web.shared.Query;

/** exhibits/add.xhtml: a file is brought, or a public post is captured. */
@Named("exhibitAddPage")
@RequestScoped
public class ExhibitAddPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ExhibitRegister register;

    private CaseExhibits held;

    /** Before the page is written: only who may add something opens it. */
    public void load() {
        held = register.of(query.id("case"));
        held.adding().orRefuse();
    }

    public CaseExhibits getHeld() {
        return held;
    }

    public UUID getIncident() {
        return held.incident();
    }

    /** Is it a public post? */
    public boolean isPost() {
        return query.has("post");
    }

    /** What was typed stays. */
    public String typed(String field) {
        return request.getAttribute(ExhibitArrival.TYPED) instanceof FormStream form ? form.field(field) : "";
    }

    /** What is wrong with what was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(ExhibitArrival.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
