package org.aval.web.hearings;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.ChallengeWish;

/** What is typed to challenge a member. */
public class ChallengeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String seat;
    private String ground;
    private String reasons;
    private String evidence;
    private boolean unknownBefore;

    /** What is asked. @throws Refusal when nobody is chosen, or no ground */
    ChallengeWish wish() {
        if (empty(seat)) {
            throw new Refusal("committee.noMember");
        }
        if (empty(ground)) {
            throw new Refusal("committee.recusal.groundMissing");
        }
        return new ChallengeWish(
                UUID.fromString(seat),
                RecusalGround.valueOf(ground),
                Objects.requireNonNullElse(reasons, ""),
                Objects.requireNonNullElse(evidence, ""),
                unknownBefore);
    }

    private static boolean empty(String chosen) {
        return chosen == null || chosen.isBlank();
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public boolean isUnknownBefore() {
        return unknownBefore;
    }

    public void setUnknownBefore(boolean unknownBefore) {
        this.unknownBefore = unknownBefore;
    }
}
