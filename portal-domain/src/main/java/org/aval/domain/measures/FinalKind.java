package org.aval.domain.measures;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may follow from a decision (specification B7.2). The committee advises: what is referred is decided by the employer,
 * the faculty, the order or a court, and by nobody here.
 */
public enum FinalKind {
    EDUCATIONAL_REMINDER(FinalAim.RESPONDENT),
    REMEDIAL_TRAINING(FinalAim.RESPONDENT),
    CONTENT_REMOVAL(FinalAim.MAYBE_RESPONDENT),
    RECTIFICATION(FinalAim.MAYBE_RESPONDENT),
    APOLOGY(FinalAim.RESPONDENT),
    MEDIATION(FinalAim.MAYBE_RESPONDENT),
    MANDATE_SUSPENSION(FinalAim.MANDATE),
    MANDATE_REVOCATION(FinalAim.MANDATE),
    ACCOUNT_ROLE_REMOVAL(FinalAim.ACCOUNT_SEAT),
    LOGO_REVOCATION(FinalAim.LOGO_USE),
    COI_PLAN(FinalAim.RESPONDENT),
    ACCOUNT_CLOSURE(FinalAim.ACCOUNT),
    PROCESS_CHANGE(FinalAim.NOBODY),
    VICTIM_SUPPORT(FinalAim.NOBODY),
    REFERRAL_HR(FinalAim.MAYBE_RESPONDENT),
    REFERRAL_PROFESSIONAL_ORDER(FinalAim.MAYBE_RESPONDENT),
    REFERRAL_FACULTY(FinalAim.MAYBE_RESPONDENT),
    REFERRAL_COMPLAINTS(FinalAim.NOBODY),
    REFERRAL_POLICE(FinalAim.NOBODY),
    REFERRAL_CISO(FinalAim.NOBODY);

    private static final Set<FinalKind> STARTED = EnumSet.of(REMEDIAL_TRAINING, COI_PLAN);
    private static final Set<FinalKind> WITHOUT_LETTER = EnumSet.of(CONTENT_REMOVAL, PROCESS_CHANGE);

    private final FinalAim aim;

    FinalKind(FinalAim aim) {
        this.aim = aim;
    }

    /** What it lies on. */
    public FinalAim aim() {
        return aim;
    }

    /** Does the portal do all of it by itself, in the transaction of the decision? */
    public boolean isCarriedOut() {
        return aim == FinalAim.MANDATE
                || aim == FinalAim.ACCOUNT_SEAT
                || aim == FinalAim.ACCOUNT
                || aim == FinalAim.LOGO_USE;
    }

    /** Does the portal begin it, and somebody else end it: a signature, an answered plan? */
    public boolean isStarted() {
        return STARTED.contains(this);
    }

    /** Does somebody have to do it? */
    public boolean isTask() {
        return !isCarriedOut() && !isStarted();
    }

    /** Is it passed to another body, which decides by its own rules? */
    public boolean isReferral() {
        return name().startsWith("REFERRAL_");
    }

    /** Does it weigh on somebody, and so never follow from a case in which nothing was found? */
    public boolean weighs() {
        return aim != FinalAim.NOBODY && !isReferral() && this != MEDIATION;
    }

    /** Is a letter written when it is done: to the respondent, to the body it is referred to, to who suffered? */
    public boolean hasLetter() {
        return isTask() && !WITHOUT_LETTER.contains(this);
    }
}
