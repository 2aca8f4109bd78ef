package org.aval.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.service.accounts.Recognised;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** accounts/request.xhtml: a unit asks for an account; what is pasted is recognised before anything is sent. */
@Named("accountRequestPage")
@ViewScoped
public class AccountRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfficialAccountDesk desk;

    @Inject
    AccountPeople people;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private final AccountForm form = new AccountForm();
    private String recognised = "";

    /** Says what the pasted address is. */
    public void recognise() {
        Recognised read = desk.recognise(form.getAddress() == null ? "" : form.getAddress(), form.getSite());
        recognised = read.verdict().granted()
                ? texts.of(
                        "accounts.recognised",
                        read.place().platform(),
                        read.place().handle())
                : texts.why(read.verdict());
    }

    /** Asks for it, or says what is in the way beside its field; what was typed stays. */
    public String ask() {
        try {
            UUID asked = desk.request(form.request(people.named(form.getOne(), form.getOther())));
            answers.done("accounts.asked");
            answers.keep();
            return "/accounts/account?faces-redirect=true&id=" + asked;
        } catch (Refusal no) {
            AccountProblems.say(answers, no, "address");
            return null;
        }
    }

    public AccountForm getForm() {
        return form;
    }

    public String getRecognised() {
        return recognised;
    }
}
