package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.committee.SeatWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SeatDesk;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answers;

/** committee/propose.xhtml: somebody is proposed for a seat on the committee. */
@Named("proposePage")
@RequestScoped
public class ProposePage {

    @Inject
    SeatDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    CommitteeOffice office;

    @Inject
    Answers answers;

    private String who;
    private SeatKind kind;
    private SeatDuty duty = SeatDuty.MEMBER;
    private boolean outside;
    private String replaces;
    private LocalDate startsOn;
    private String reason;

    /** Before the page is written: it is for those who propose. */
    public void load() {
        if (!office.isProposer()) {
            throw new Refusal("committee.notForYou");
        }
    }

    /** Proposes, or says what is in the way beside its field; what was typed stays. */
    public String propose() {
        try {
            UUID seat = replaces == null || replaces.isBlank() ? null : UUID.fromString(replaces);
            UUID proposed = desk.propose(new SeatWish(people.find(who), kind, duty, outside, seat, startsOn), reason);
            answers.done("committee.seat.proposed");
            answers.keep();
            return "/committee/seat?faces-redirect=true&id=" + proposed;
        } catch (Refusal no) {
            CommitteeProblems.say(answers, no);
            return null;
        }
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public SeatKind getKind() {
        return kind;
    }

    public void setKind(SeatKind kind) {
        this.kind = kind;
    }

    public SeatDuty getDuty() {
        return duty;
    }

    public void setDuty(SeatDuty duty) {
        this.duty = duty;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
