package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CourseDesk;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;

/** The steps by which a case is led on, on its page. */
@Named("courseSteps")
@ViewScoped
public class CourseSteps implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NOT_OFFERED =
            Set.of("incidents.notYourOffice", "incidents.wrongState", "incidents.nothingProposed");

    @Inject
    CasePage page;

    @Inject
    CourseDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    CaseWords texts;

    private transient String who;
    private transient String words;

    /** Is this step the reader's, at this stage? When something else is in the way, the button says what. */
    public boolean offers(String step) {
        return offers(CaseStep.valueOf(step));
    }

    private boolean offers(CaseStep step) {
        String why = record().course().may(step).why();
        return why == null || !NOT_OFFERED.contains(why);
    }

    /** The step as the reader sees it before taking it. */
    public Decision step(String name) {
        CaseStep step = CaseStep.valueOf(name);
        return texts.decision(step, record().course().may(step), record());
    }

    /** Is it to be weighed by the reader, for the first time or again? */
    public boolean isToWeigh() {
        return offers(CaseStep.TRIAGE) || offers(CaseStep.WEIGH);
    }

    public String getWeighVerb() {
        return texts.verb(offers(CaseStep.TRIAGE) ? CaseStep.TRIAGE : CaseStep.WEIGH);
    }

    @Answered("incidents.done")
    public void contain() {
        desk.contain(page.getShown(), said());
        forget();
    }

    @Answered(value = "incidents.done", field = "handToUnit:handler")
    public void handToUnit() {
        desk.handToUnit(page.getShown(), person(), said());
        forget();
    }

    @Answered("incidents.done")
    public void reportFromUnit() {
        desk.reportFromUnit(page.getShown(), said());
        forget();
    }

    @Answered("incidents.done")
    public void recall() {
        desk.recall(page.getShown(), said());
        forget();
    }

    @Answered(value = "incidents.done", field = "investigate:investigator")
    public void investigate() {
        desk.investigate(page.getShown(), person(), said());
        forget();
    }

    @Answered(value = "incidents.done", field = "replace:successor")
    public void replace() {
        desk.replaceInvestigator(page.getShown(), person(), said());
        forget();
    }

    @Answered("incidents.done")
    public void reportFindings() {
        desk.reportFindings(page.getShown(), said());
        forget();
    }

    @Answered("hearings.next.CONTRADICTORY")
    public void hear() {
        desk.hear(page.getShown(), said());
        forget();
    }

    @Answered(value = "incidents.done", field = "askCounsel:counsel")
    public void askCounsel() {
        desk.askCounsel(page.getShown(), person(), said());
        forget();
    }

    @Answered("incidents.done")
    public void defer() {
        desk.defer(page.getShown(), said());
        forget();
    }

    @Answered("incidents.done")
    public void refer() {
        desk.refer(page.getShown(), said());
        forget();
    }

    @Answered("incidents.done")
    public void carryOut() {
        desk.carryOut(page.getShown(), said());
        forget();
    }

    private CaseRecord record() {
        return page.getRecord();
    }

    private UUID person() {
        return people.find(Objects.requireNonNullElse(who, ""));
    }

    private String said() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    private void forget() {
        who = null;
        words = null;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
