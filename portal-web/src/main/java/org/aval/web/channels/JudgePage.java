package org.aval.web.channels;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Judgement;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.service.channels.SuitabilityDesk;
import org.aval.web.shared.Answers;

/** channels/judge.xhtml: how well a platform suits an objective, told to staff in both languages. */
@Named("judgePage")
@ViewScoped
public class JudgePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SuitabilityDesk desk;

    @Inject
    Answers answers;

    private Objective objective;
    private Platform platform;
    private Fit fit;
    private String reasonFr;
    private String reasonEn;
    private String reason;

    /** Before the first rendering: the judgement there is; after that, what was typed stays. */
    public void load() {
        if (fit == null) {
            desk.read(objective, platform).ifPresent(judged -> {
                fit = judged.fit();
                reasonFr = judged.reasonFr();
                reasonEn = judged.reasonEn();
            });
        }
    }

    /** Judges, or says what is in the way. */
    public String judge() {
        try {
            desk.judge(objective, platform, new Judgement(fit, reasonFr, reasonEn), reason);
            answers.done("channels.judged");
            answers.keep();
            return "/channels/suitability?faces-redirect=true&objective=" + objective;
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(), "shared.motiveMissing".equals(no.verdict().why()) ? "reason" : "fit");
            return null;
        }
    }

    public Objective getObjective() {
        return objective;
    }

    public void setObjective(Objective objective) {
        this.objective = objective;
    }

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public Fit getFit() {
        return fit;
    }

    public void setFit(Fit fit) {
        this.fit = fit;
    }

    public String getReasonFr() {
        return reasonFr;
    }

    public void setReasonFr(String reasonFr) {
        this.reasonFr = reasonFr;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
