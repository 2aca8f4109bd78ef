package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.service.incidents.PartyDesk;
import org.aval.service.incidents.PartyLine;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;

/** Whom a case is about, on its page. */
@Named("partySteps")
@ViewScoped
public class PartySteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    PartyDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    CaseWords texts;

    private transient String who;
    private transient String unit;
    private String capacity = PartyCapacity.RESPONDENT.name();
    private String outsider = Outsider.PATIENT.name();

    /** May the reader say whom it is about? */
    public boolean isAdds() {
        return page.getRecord().course().may(CaseStep.ADD_PARTY).granted();
    }

    /** One of the four ways to say it. */
    public Decision adding(String way) {
        return texts.adding(way, page.getRecord());
    }

    /** May the reader strike this one out? */
    public boolean strikes(PartyLine party) {
        return party.isStanding()
                && page.getRecord().course().may(CaseStep.STRIKE_PARTY).granted();
    }

    public Decision getStriking() {
        return texts.decision(
                CaseStep.STRIKE_PARTY, page.getRecord().course().may(CaseStep.STRIKE_PARTY), page.getRecord());
    }

    @Answered("incidents.done")
    public void strike(UUID party) {
        desk.strike(page.getShown(), party);
    }

    @Answered(value = "incidents.done", field = "addPerson:who")
    public void addPerson() {
        desk.addPerson(page.getShown(), as(), people.find(said(who)));
        who = null;
    }

    @Answered(value = "incidents.done", field = "addUnit:unit")
    public void addUnit() {
        desk.addUnit(page.getShown(), as(), said(unit));
        unit = null;
    }

    @Answered(value = "incidents.done", field = "addOrganisation:organisation")
    public void addOrganisation() {
        desk.addOrganisation(page.getShown(), as(), said(who));
        who = null;
    }

    @Answered("incidents.done")
    public void addOutsider() {
        desk.addOutsider(page.getShown(), as(), Outsider.valueOf(outsider));
    }

    private PartyCapacity as() {
        return PartyCapacity.valueOf(capacity);
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getOutsider() {
        return outsider;
    }

    public void setOutsider(String outsider) {
        this.outsider = outsider;
    }
}
