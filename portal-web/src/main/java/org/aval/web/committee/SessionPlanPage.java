package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** committee/plan.xhtml: a session is to be held, for the first time or again. */
@Named("sessionPlanPage")
@ViewScoped
public class SessionPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionDesk desk;

    @Inject
    CommitteeOffice office;

    @Inject
    Answers answers;

    @Inject
    SessionPlan form;

    private UUID first = Query.OF_NO_RECORD;
    private SessionKind kind = SessionKind.ORDINARY;
    private SessionMode mode = SessionMode.ONSITE;
    private LocalDate day;
    private String hour;
    private String place;
    private boolean asked;

    /** Before the page is written: it is the secretary's; a second convening begins as the first one was. */
    public void load() {
        if (!office.isSecretary()) {
            throw new Refusal("committee.notForYou");
        }
        if (!asked && isAgain()) {
            SessionRow before = form.read(first);
            kind = before.kind();
            mode = before.mode();
            place = before.place();
        }
        asked = true;
    }

    /** Is a session without a quorum taken up again? */
    public boolean isAgain() {
        return !Query.OF_NO_RECORD.equals(first);
    }

    public List<Option> getKinds() {
        return form.kinds();
    }

    public List<Option> getModes() {
        return form.modes();
    }

    /** Plans it, or says what is in the way beside its field; what was typed stays. */
    public String plan() {
        try {
            UUID planned = desk.plan(new SessionWish(kind, mode, form.moment(day, hour), text(place), isAgain() ? first : null));
            answers.done("committee.session.planned");
            answers.keep();
            return "/committee/session?faces-redirect=true&id=" + planned;
        } catch (Refusal no) {
            CommitteeProblems.say(answers, no);
            return null;
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public UUID getFirst() {
        return first;
    }

    public void setFirst(UUID first) {
        this.first = first;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public SessionMode getMode() {
        return mode;
    }

    public void setMode(SessionMode mode) {
        this.mode = mode;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
