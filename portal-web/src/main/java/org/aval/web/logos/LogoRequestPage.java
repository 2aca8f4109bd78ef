package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.Guide;
import org.aval.service.logos.GuideDesk;
import org.aval.service.logos.LogoDesk;
import org.aval.web.shared.Answers;

/** logos/request.xhtml: somebody asks to show the institution's marks, for the own work or for somebody outside. */
@Named("logoRequestPage")
@ViewScoped
public class LogoRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LogoDesk desk;

    @Inject
    GuideDesk guides;

    @Inject
    LogoWords words;

    @Inject
    Answers answers;

    private final LogoForm form = new LogoForm();
    private Guide guide;
    private boolean accepted;
    private transient LogoFacts facts;
    private transient Part file;
    private transient Part permission;

    /** Asks for it, or says what is in the way beside its field; what was typed stays. */
    public String ask() {
        try {
            if (accepted) {
                guides.accept(getGuide().number());
            }
            UUID asked = desk.submit(form.wish(), Parts.sent(file), Parts.sent(permission));
            answers.done("logos.asked");
            answers.keep();
            return "/logos/use?faces-redirect=true&id=" + asked;
        } catch (Refusal no) {
            LogoProblems.say(answers, no);
            return null;
        }
    }

    /** What stands between the reader and a request today: each condition, met or not, and what restores it. */
    public List<LogoCondition> getConditions() {
        return words.ready(getFacts());
    }

    /** The facts about the reader, with the days the institution gives. */
    public LogoFacts getFacts() {
        if (facts == null) {
            facts = words.facts();
        }
        return facts;
    }

    public LogoForm getForm() {
        return form;
    }

    /** The rules of use. */
    public Guide getGuide() {
        if (guide == null) {
            guide = guides.read(words.language());
            accepted = guide.accepted();
        }
        return guide;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public Part getPermission() {
        return permission;
    }

    public void setPermission(Part permission) {
        this.permission = permission;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
