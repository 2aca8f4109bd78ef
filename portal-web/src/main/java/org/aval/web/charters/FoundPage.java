package org.aval.web.charters;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.CharterSheet;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.CharterRegister;
import org.aval.service.charters.GovernanceDesk;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answers;

/** charters/found.xhtml: a text of any kind that the institution did not have yet. */
@Named("foundPage")
@ViewScoped
public class FoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GovernanceDesk desk;

    @Inject
    CharterRegister register;

    @Inject
    RoleRegister people;

    @Inject
    Answers answers;

    private String code;
    private CharterKind kind;
    private String titleFr;
    private String titleEn;
    private String authoritative = "fr";
    private GovernanceForm form = GovernanceForm.of(CharterGovernance.USUAL, "");

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        register.toReview();
    }

    /** Begins the text, or says beside its field what is in the way. */
    public String found() {
        try {
            CharterGovernance governance = form.governance(form.isOwned() ? people.find(form.getOwner()) : null);
            UUID version = desk.found(new CharterSheet(
                    VersionForm.said(code),
                    kind,
                    VersionForm.said(titleFr),
                    VersionForm.said(titleEn),
                    authoritative,
                    governance));
            answers.done("charters.founded");
            answers.keep();
            return "/charters/version?faces-redirect=true&id=" + version;
        } catch (Refusal no) {
            CharterProblems.say(answers, no, form);
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public CharterKind getKind() {
        return kind;
    }

    public void setKind(CharterKind kind) {
        this.kind = kind;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getAuthoritative() {
        return authoritative;
    }

    public void setAuthoritative(String authoritative) {
        this.authoritative = authoritative;
    }

    public GovernanceForm getForm() {
        return form;
    }
}
