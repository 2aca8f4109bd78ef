package org.aval.domain.accounts;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who agreed to an account, and the days that count in its life. Changed by the account only. */
@Embeddable
public class AccountTrail {

    @Nullable
    private UUID requestedBy;

    @Nullable
    private UUID endorsedBy;

    @Nullable
    private UUID securityBy;

    @Nullable
    private UUID privacyBy;

    @Nullable
    private LocalDate openedOn;

    @Nullable
    private LocalDate endedOn;

    @Nullable
    private LocalDate compromisedOn;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private String evidenceSha256;

    protected AccountTrail() {
        // for Jakarta Persistence, and an account of which nothing happened yet
    }

    void requestedBy(UUID person) {
        requestedBy = person;
    }

    void endorsedBy(UUID person) {
        endorsedBy = person;
    }

    void securityBy(UUID person) {
        securityBy = person;
    }

    void privacyBy(UUID person) {
        privacyBy = person;
    }

    void openedOn(LocalDate day) {
        openedOn = openedOn == null ? day : openedOn;
        dueOn = null;
    }

    void endedOn(LocalDate day) {
        endedOn = day;
        dueOn = null;
    }

    void compromisedOn(LocalDate day) {
        compromisedOn = day;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void evidence(String sha256) {
        evidenceSha256 = evidenceSha256 == null ? sha256 : evidenceSha256;
    }

    public @Nullable UUID getRequestedBy() {
        return requestedBy;
    }

    public @Nullable UUID getEndorsedBy() {
        return endorsedBy;
    }

    public @Nullable UUID getSecurityBy() {
        return securityBy;
    }

    public @Nullable UUID getPrivacyBy() {
        return privacyBy;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public @Nullable LocalDate getCompromisedOn() {
        return compromisedOn;
    }

    /** By when it is put in order, for one that was found. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    /** Of the first piece that was kept of an impostor. */
    public @Nullable String getEvidenceSha256() {
        return evidenceSha256;
    }
}
