package org.aval.web.interests;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.Assessment;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.service.interests.LinkView;
import org.aval.web.shared.Options;

/** What an officer types about one link. */
public class LinkLevel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID link;
    private final String what;
    private final InterestLevel suggested;
    private final InterestLevel before;
    private final String reasonsBefore;
    private String level;
    private String reasons;

    private LinkLevel(LinkView view, String what, String reasonsBefore) {
        link = view.link().id();
        this.what = what;
        suggested = view.suggested();
        before = view.level();
        this.reasonsBefore = reasonsBefore;
        level = before == null ? InterestChoices.UNTOLD : before.name();
        reasons = reasonsBefore;
    }

    static LinkLevel of(LinkView view, String what) {
        String said = view.judged().stream()
                .filter(one -> one.activityKind() == ActivityKind.GENERAL)
                .map(Assessment::reasons)
                .findFirst()
                .orElse("");
        return new LinkLevel(view, what, said);
    }

    /** What is new about it; null when nothing was chosen, or nothing changed. */
    Judgement judgement() {
        InterestLevel found = Options.chosen(InterestLevel.class, level);
        String said = Objects.requireNonNullElse(reasons, "").strip();
        boolean same = found == before && said.equals(reasonsBefore);
        return found == null || same ? null : Judgement.inGeneral(link, found, said);
    }

    public String getWhat() {
        return what;
    }

    public InterestLevel getSuggested() {
        return suggested;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
