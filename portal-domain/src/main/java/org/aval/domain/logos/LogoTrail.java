package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/** Who looked at a use, what was decided, and the days that count. Changed by the use only. */
@Embeddable
public class LogoTrail {

    @Column(nullable = false)
    private LocalDate answerBy = LocalDate.MAX;

    @Nullable
    private UUID legalBy;

    @Nullable
    private UUID interestBy;

    @Nullable
    private UUID decidedBy;

    @Nullable
    private LocalDate decidedOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RefusalReason refusal;

    @Nullable
    @Enumerated(EnumType.STRING)
    private EndorsementRisk risk;

    @Column(nullable = false)
    private String conditions = "";

    @Nullable
    private LocalDate printedOn;

    @Nullable
    private LocalDate stopBy;

    @Nullable
    private LocalDate endedOn;

    protected LogoTrail() {
        // for Jakarta Persistence
    }

    LogoTrail(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    /** Asked anew: whoever agreed agreed to something else. */
    void askedAgain(LocalDate answer) {
        answerBy = answer;
        legalBy = null;
        interestBy = null;
        decidedBy = null;
        decidedOn = null;
        risk = null;
        conditions = "";
        printedOn = null;
    }

    /** What a step leaves that needs no more than its act. */
    void taken(LogoStep step, Act act, int stopDays) {
        UUID by = act.by().person();
        LocalDate day = act.effectiveOn();
        switch (step) {
            case CLEAR_LEGAL -> legalBy = by;
            case CLEAR_INTEREST -> interestBy = by;
            case WITHDRAW -> endedOn = day;
            case REVOKE -> {
                endedOn = day;
                stopBy = day.plusDays(stopDays);
            }
            case RESTORE, RESTORE_WITH_CONDITIONS -> {
                endedOn = null;
                stopBy = null;
            }
            case TAKE_UP, REFER, REQUIRE_AMENDMENT, BRING_PERMISSION -> {
                // the state and the line say it all
            }
            default -> throw new IllegalArgumentException(step + " has a verb of its own");
        }
    }

    void allowed(LogoTerms terms, Act act) {
        decided(act);
        risk = terms.risk();
        conditions = terms.conditions();
    }

    void refused(RefusalReason reason, Act act) {
        decided(act);
        refusal = reason;
    }

    private void decided(Act act) {
        decidedBy = act.by().person();
        decidedOn = act.effectiveOn();
    }

    void printed(LocalDate day) {
        printedOn = day;
    }

    void endedOn(LocalDate day) {
        endedOn = day;
    }

    /** The day by which there is an answer. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public @Nullable UUID getLegalBy() {
        return legalBy;
    }

    public @Nullable UUID getInterestBy() {
        return interestBy;
    }

    public @Nullable UUID getDecidedBy() {
        return decidedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public @Nullable RefusalReason getRefusal() {
        return refusal;
    }

    public @Nullable EndorsementRisk getRisk() {
        return risk;
    }

    /** On what it was allowed, empty for nothing. */
    public String getConditions() {
        return conditions;
    }

    /** When the artwork that is printed was found to be the one that was allowed. */
    public @Nullable LocalDate getPrintedOn() {
        return printedOn;
    }

    /** By when nothing shows the mark any more, after it was taken back. */
    public @Nullable LocalDate getStopBy() {
        return stopBy;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }
}
