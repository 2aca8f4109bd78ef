package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.shared.Refusal;
import org.aval.service.charters.CharterDesk;
import org.aval.service.charters.CharterRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;

/** charters/draft.xhtml: the next version of a text begins as a copy of the one before. */
@Named("draftPage")
@RequestScoped
public class DraftPage {

    @Inject
    CharterRegister register;

    @Inject
    CharterDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private List<Option> charters;
    private String charter;
    private ChangeType change;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        getCharters();
    }

    /** The texts a version can be drafted of. */
    public List<Option> getCharters() {
        if (charters == null) {
            charters = register.charters(language.getCode()).stream()
                    .map(text -> new Option(text.id().toString(), text.title() + " (" + text.code() + ")"))
                    .toList();
        }
        return charters;
    }

    /** Begins the version, or says what is in the way. */
    public String draft() {
        try {
            UUID version = desk.draft(UUID.fromString(charter), change);
            answers.done("charters.drafted");
            answers.keep();
            return "/charters/version?faces-redirect=true&id=" + version;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "change");
            return null;
        }
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public ChangeType getChange() {
        return change;
    }

    public void setChange(ChangeType change) {
        this.change = change;
    }
}
