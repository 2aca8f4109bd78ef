package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** accounts/found.xhtml: an account that nobody asked for, or that only pretends to be ours. */
@Named("accountFoundPage")
@RequestScoped
public class AccountFoundPage {

    private static final String IMPOSTOR = "IMPOSTOR";
    private static final String OURS = "OURS";

    @Inject
    OfficialAccountDesk desk;

    @Inject
    AccountPeople people;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private final AccountForm form = new AccountForm();
    private String kind;
    private String reason;

    /** Keeps what was found, or says what is in the way beside its field. */
    public String keep() {
        try {
            UUID found = IMPOSTOR.equals(kind)
                    ? desk.impostor(form.request(List.of()), reason)
                    : desk.discover(form.request(people.named(form.getOne())), reason);
            answers.done("accounts.found.kept");
            answers.keep();
            return "/accounts/account?faces-redirect=true&id=" + found;
        } catch (Refusal no) {
            AccountProblems.say(answers, no, "address");
            return null;
        }
    }

    public List<Option> getKinds() {
        return List.of(
                new Option(OURS, texts.of("accounts.found.ours")),
                new Option(IMPOSTOR, texts.of("accounts.found.impostor")));
    }

    public AccountForm getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
