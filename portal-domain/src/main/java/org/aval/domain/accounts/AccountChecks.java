package org.aval.domain.accounts;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody last looked at what keeps an account in good hands. Changed by the account only. */
@Embeddable
public class AccountChecks {

    private boolean secondFactor;

    @Nullable
    private LocalDate secondFactorOn;

    @Nullable
    private LocalDate rotatedOn;

    @Nullable
    private LocalDate accessReviewedOn;

    @Nullable
    private LocalDate termsReadOn;

    @Nullable
    private LocalDate lastPostOn;

    @Nullable
    private LocalDate decidedOn;

    protected AccountChecks() {
        // for Jakarta Persistence, and an account of which nothing was looked at yet
    }

    void secondFactor(boolean on, LocalDate day) {
        secondFactor = on;
        secondFactorOn = day;
    }

    void rotated(LocalDate day) {
        rotatedOn = day;
    }

    void accessReviewed(LocalDate day) {
        accessReviewedOn = day;
    }

    void termsRead(LocalDate day) {
        termsReadOn = day;
    }

    void posted(LocalDate day) {
        lastPostOn = lastPostOn == null || day.isAfter(lastPostOn) ? day : lastPostOn;
    }

    void decided(LocalDate day) {
        decidedOn = day;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public @Nullable LocalDate getSecondFactorOn() {
        return secondFactorOn;
    }

    public @Nullable LocalDate getRotatedOn() {
        return rotatedOn;
    }

    public @Nullable LocalDate getAccessReviewedOn() {
        return accessReviewedOn;
    }

    public @Nullable LocalDate getTermsReadOn() {
        return termsReadOn;
    }

    public @Nullable LocalDate getLastPostOn() {
        return lastPostOn;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }
}
