package org.aval.web.interests;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.service.interests.Activity;
import org.aval.service.interests.LinkView;
import org.aval.web.shared.Options;

/** What an officer types about one link, in general or for one thing the person does here. */
public class LinkLevel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID link;
    private final Activity activity;
    private final InterestLevel before;
    private final String reasonsBefore;
    private String level;
    private String reasons;

    private LinkLevel(UUID link, Activity activity, InterestLevel before, String reasonsBefore) {
        this.link = link;
        this.activity = activity;
        this.before = before;
        this.reasonsBefore = reasonsBefore;
        level = before == null ? InterestChoices.UNTOLD : before.name();
        reasons = reasonsBefore;
    }

    /** What was said of the link for this activity before, or nothing yet. */
    static LinkLevel of(LinkView view, Activity activity) {
        return view.judged().stream()
                .filter(one -> one.kind() == activity.kind() && one.code().equals(activity.code()))
                .findFirst()
                .map(one -> new LinkLevel(view.link().id(), activity, one.level(), one.reasons()))
                .orElseGet(() -> new LinkLevel(view.link().id(), activity, null, ""));
    }

    /** What is new about it; null when nothing was chosen, or nothing changed. */
    Judgement judgement() {
        InterestLevel found = Options.chosen(InterestLevel.class, level);
        String said = Objects.requireNonNullElse(reasons, "").strip();
        boolean same = found == before && said.equals(reasonsBefore);
        return found == null || same ? null : new Judgement(link, activity.kind(), activity.code(), found, said);
    }

    /** Was something said, or typed just now? */
    boolean isSaid() {
        return before != null
                || !InterestChoices.UNTOLD.equals(level)
                || !Objects.requireNonNullElse(reasons, "").isBlank();
    }

    /** Is it about the same link and activity? */
    boolean isSame(LinkLevel other) {
        return link.equals(other.link)
                && activity.kind() == other.activity.kind()
                && activity.code().equals(other.activity.code());
    }

    /** Takes over what was typed. */
    void carry(LinkLevel typed) {
        level = typed.level;
        reasons = typed.reasons;
    }

    public ActivityKind getKind() {
        return activity.kind();
    }

    public String getName() {
        return activity.name();
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
