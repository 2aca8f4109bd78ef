package org.aval.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** A role somebody has on an account, from a day until a day. */
@Entity
public class AccountSeat {

    @Id
    private UUID id;

    @Column(name = "official_account_id", nullable = false)
    private UUID account;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    @Column(nullable = false)
    private LocalDate since;

    @Nullable
    private LocalDate until;

    protected AccountSeat() {
        // for Jakarta Persistence
    }

    AccountSeat(UUID account, UUID person, SeatRole role, LocalDate since) {
        id = UUID.randomUUID();
        this.account = account;
        this.person = person;
        this.role = role;
        this.since = since;
    }

    /** May this person get this role? */
    public static Verdict verdict(UUID person, SeatRole role, SeatFacts about, Actor actor) {
        return Verdict.unless(actor.isPerson(person), "accounts.notToYourself")
                .and(() -> Verdict.unless(!about.able(), "accounts.notAble"))
                .and(() -> Verdict.unless(!about.attested(), "accounts.notAttested"))
                .and(() -> Verdict.unless(role.asksForDeclaration() && !about.declared(), "accounts.notDeclared"))
                .and(() -> Verdict.unless(role.isForSpeaking() && !about.mandated(), "accounts.notMandated"))
                .and(() -> Verdict.unless(about.held(), "accounts.heldAlready"));
    }

    void end(LocalDate day) {
        until = day.isBefore(since) ? since : day;
    }

    /** Is it held that day? */
    public boolean isHeld(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public UUID getId() {
        return id;
    }

    public UUID getAccount() {
        return account;
    }

    public UUID getPerson() {
        return person;
    }

    public SeatRole getRole() {
        return role;
    }

    public LocalDate getSince() {
        return since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }
}
