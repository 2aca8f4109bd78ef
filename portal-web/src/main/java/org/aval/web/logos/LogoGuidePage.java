package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.Guide;
import org.aval.service.logos.GuideDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;

/** logos/guide.xhtml: the rules of use, to be accepted; the brand writes them anew. */
@Named("logoGuidePage")
@ViewScoped
public class LogoGuidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GuideDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private Guide guide;
    private String fr;
    private String en;

    public Guide getGuide() {
        if (guide == null) {
            guide = desk.read(language.getCode());
            fr = desk.read("fr").text();
            en = desk.read("en").text();
        }
        return guide;
    }

    /** The reader keeps to them. */
    public String accept() {
        return done("logos.guide.acceptedNow", () -> desk.accept(getGuide().number()));
    }

    /** Other rules from now on. */
    public String publish() {
        return done(
                "logos.guide.published", () -> desk.publish(fr, en, getGuide().number()));
    }

    private String done(String key, Runnable change) {
        try {
            change.run();
            answers.done(key);
            answers.keep();
            return "/logos/guide?faces-redirect=true";
        } catch (Refusal no) {
            answers.refused(no.verdict(), "");
            return null;
        }
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
