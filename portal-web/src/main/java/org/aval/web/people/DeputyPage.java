package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.people.RoleDesk;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.web.shared.Answers;

/** people/deputy.xhtml: who stands in for whom, in which role, from when until when. */
@Named("deputyPage")
@RequestScoped
public class DeputyPage {

    @Inject
    RoleDesk desk;

    @Inject
    RoleRegister register;

    @Inject
    DeputyChoices choices;

    @Inject
    Answers answers;

    private String absent;
    private String who;
    private Role role;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private List<RoleRow> mine;

    /** What I hold, held and will hold, and who stands in for me. */
    public List<RoleRow> getMine() {
        if (mine == null) {
            mine = choices.mine();
        }
        return mine;
    }

    /** Names the deputy, or says what is in the way beside its field. */
    public String name() {
        try {
            UUID away = choices.isForOthers() ? register.find(getAbsent()) : choices.self();
            UUID named = desk.replace(away, role, register.find(who), from, until, reason);
            answers.done(GrantedRoles.isSensitive(role) ? "people.role.proposed" : "people.deputy.named");
            answers.keep();
            return "/people/role?faces-redirect=true&id=" + named;
        } catch (Refusal no) {
            RoleProblems.say(answers, no);
            return null;
        }
    }

    /** The person the reader comes from, until another is typed. */
    public String getAbsent() {
        return absent == null ? choices.asked() : absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Role getRole() {
        return role == null ? choices.askedRole() : role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
