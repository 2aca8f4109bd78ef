package org.aval.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;

/** accounts/describe.xhtml: what is known of an account, where its keys lie, and what it is called. */
@Named("accountDescribePage")
@ViewScoped
public class AccountDescribePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountRegister register;

    @Inject
    OfficialAccountDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private final AccountForm form = new AccountForm();
    private UUID id;
    private int version = -1;
    private String name = "";
    private String reason;

    /** Before the first rendering: what is known now; after that, what was typed stays. */
    public void load() {
        AccountRecord record = register.read(id, language.getCode());
        if (version < 0) {
            version = record.version();
            name = record.purpose().displayName();
            form.tell(record.purpose(), record.objectives(), record.custody());
        }
    }

    /** Writes it, or says what is in the way beside its field. */
    public String describe() {
        return done(() -> desk.describe(id, version, form.purpose(), form.custody(), form.aims()), "vaultRef");
    }

    /** Gives it another address; the former one goes on the watch list. */
    public String rename() {
        return done(() -> desk.rename(id, version, form.getAddress(), reason), "address");
    }

    private String done(Runnable work, String field) {
        try {
            work.run();
            answers.done("accounts.described");
            answers.keep();
            return "/accounts/account?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            AccountProblems.say(answers, no, field);
            return null;
        }
    }

    public AccountForm getForm() {
        return form;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
