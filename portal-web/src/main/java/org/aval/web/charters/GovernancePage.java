package org.aval.web.charters;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.GovernanceDesk;
import org.aval.service.charters.GovernedText;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** charters/governance.xhtml: who answers for a text, how many approve it, who is heard, how often it is looked at again. */
@Named("governancePage")
@ViewScoped
public class GovernancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GovernanceDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private GovernedText text;
    private GovernanceForm form;

    /** Before the page is written, and once: what is typed stays until it is kept. */
    public void load() {
        if (text == null) {
            text = desk.read(id, language.getCode());
            form = GovernanceForm.of(text.governance(), "");
        }
    }

    /** Keeps it, or says beside its field what is in the way. */
    public String govern() {
        try {
            CharterGovernance governance = form.governance(
                    form.isOwned()
                            ? people.find(form.getOwner())
                            : text.governance().owner());
            desk.govern(id, text.version(), governance);
            answers.done("charters.governed");
            answers.keep();
            return "/charters/register?faces-redirect=true";
        } catch (Refusal no) {
            CharterProblems.say(answers, no, form);
            return null;
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public GovernedText getText() {
        return text;
    }

    public GovernanceForm getForm() {
        return form;
    }
}
