package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** committee/plan.xhtml: a session is to be held, for the first time or again. */
@Named("sessionPlanPage")
@ViewScoped
public class SessionPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionDesk desk;

    @Inject
    SessionRegister register;

    @Inject
    CommitteeOffice office;

    @Inject
    Options options;

    @Inject
    Answers answers;

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

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
            SessionRow before = register.read(first, language.getCode()).row();
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
        return options.choices(SessionKind.class);
    }

    public List<Option> getModes() {
        return options.choices(SessionMode.class);
    }

    /** Plans it, or says what is in the way beside its field; what was typed stays. */
    public String plan() {
        try {
            UUID planned = desk.plan(new SessionWish(kind, mode, moment(), text(place), isAgain() ? first : null));
            answers.done("committee.session.planned");
            answers.keep();
            return "/committee/session?faces-redirect=true&id=" + planned;
        } catch (Refusal no) {
            CommitteeProblems.say(answers, no);
            return null;
        }
    }

    private Instant moment() {
        try {
            LocalTime time = LocalTime.parse(text(hour).replace('h', ':').replaceAll("\\s", ""));
            return day.atTime(time).atZone(letterhead.getZone()).toInstant();
        } catch (DateTimeException notAnHour) {
            throw new Refusal("committee.notAnHour");
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
