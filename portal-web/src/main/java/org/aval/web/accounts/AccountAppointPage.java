package org.aval.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.web.shared.Answers;

/** accounts/appoint.xhtml: somebody gets a role on an account. */
@Named("accountAppointPage")
@ViewScoped
public class AccountAppointPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountRegister register;

    @Inject
    OfficialAccountDesk desk;

    @Inject
    AccountPeople people;

    @Inject
    Answers answers;

    private UUID id;
    private int version;
    private String name;
    private String who;
    private SeatRole role;
    private String reason;

    /** Before each rendering: which account it is. */
    public void load() {
        AccountRecord record = register.read(id, people.language());
        version = record.version();
        name = record.purpose().displayName();
    }

    /** Gives the role, or says what is in the way beside the person. */
    public String appoint() {
        try {
            List<UUID> person = people.named(who);
            desk.appoint(id, version, person.get(0), role, reason);
            answers.done("accounts.appointedNow");
            answers.keep();
            return "/accounts/account?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "who");
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public SeatRole getRole() {
        return role;
    }

    public void setRole(SeatRole role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
