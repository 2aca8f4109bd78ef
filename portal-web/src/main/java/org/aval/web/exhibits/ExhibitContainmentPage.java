package org.aval.web.exhibits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.service.exhibits.CaseContainment;
import org.aval.service.exhibits.RemovalDesk;
import org.aval.web.shared.Query;

/** exhibits/containment.xhtml: what was done so that it does not spread, and who was asked to take it down. */
@Named("exhibitContainmentPage")
@RequestScoped
public class ExhibitContainmentPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    RemovalDesk desk;

    private CaseContainment held;

    /** Before the page is written. */
    public void load() {
        held = desk.of(query.id("case"));
    }

    public CaseContainment getHeld() {
        return held;
    }

    public List<RemovalAddressee> getAddressees() {
        return List.of(RemovalAddressee.values());
    }

    /** What may come of a removal. */
    public List<RemovalState> getOutcomes() {
        return Arrays.stream(RemovalState.values())
                .filter(state -> state != RemovalState.ASKED)
                .toList();
    }

    public List<ContainmentAction> getActions() {
        return List.of(ContainmentAction.values());
    }

    /** What a fold says that holds the form which was just refused: it stays open with what was typed. */
    public String sent(String gesture) {
        return !getProblem().isEmpty() && gesture.equals(request.getParameter("do")) ? "open" : null;
    }

    /** What an option says that was chosen in it. */
    public String chosen(String field, Enum<?> option) {
        return option.name().equals(request.getParameter(field)) ? "selected" : null;
    }

    /** May somebody write down what came of a removal? */
    public boolean isAnswerable() {
        return held.containing().granted() && !held.removals().isEmpty();
    }

    /** What is wrong with what was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(ContainmentGestures.PROBLEM);
        return problem == null ? "" : problem.toString();
    }
}
