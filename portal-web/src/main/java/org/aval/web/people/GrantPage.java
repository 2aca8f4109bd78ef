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
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;

/** people/grant.xhtml: a role for somebody, held at once or proposed to a second person. */
@Named("grantPage")
@RequestScoped
public class GrantPage {

    @Inject
    RoleDesk desk;

    @Inject
    RoleRegister register;

    @Inject
    Answers answers;

    @Inject
    RoleOptions options;

    private String who;
    private Role role;
    private LocalDate from;
    private LocalDate until;
    private String reason;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        desk.open();
    }

    public List<Option> getRoles() {
        return options.question(GrantedRoles.all());
    }

    /** Gives the role, or says what is in the way beside its field. */
    public String give() {
        try {
            UUID given = desk.give(register.find(who), role, from, until, reason);
            answers.done(GrantedRoles.isSensitive(role) ? "people.role.proposed" : "people.role.given");
            answers.keep();
            return "/people/role?faces-redirect=true&id=" + given;
        } catch (Refusal no) {
            RoleProblems.say(answers, no);
            return null;
        }
    }

    /** The person the reader comes from, until another is typed. */
    public String getWho() {
        return who == null ? options.asked() : who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Role getRole() {
        return role;
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
