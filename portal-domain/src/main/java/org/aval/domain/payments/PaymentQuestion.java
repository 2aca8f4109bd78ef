package org.aval.domain.payments;

import static org.aval.domain.payments.PaymentStep.CLOSE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * "Is this about you?": a line of a public file of payments, asked of one person of the house.
 *
 * <p>A name proves nothing, so the person answers first and alone. What waits longer than the person was given, what was
 * owned and not declared in time, and what was denied although the number of the register agrees comes before the officer,
 * never before an officer whom it is about.
 */
@Entity
public class PaymentQuestion {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "payment_id", nullable = false)
    private UUID payment;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private PaymentBasis basis;

    private int namesakes;

    @Column(nullable = false)
    private LocalDate askedOn;

    @Nullable
    private LocalDate answeredOn;

    @ElementCollection
    @CollectionTable(name = "payment_question_journal", joinColumns = @JoinColumn(name = "payment_question_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected PaymentQuestion() {
        // for Jakarta Persistence
    }

    /** Asks somebody about a line. */
    public static PaymentQuestion ask(UUID payment, UUID person, PaymentBasis basis, int namesakes, Act ofThePortal) {
        PaymentQuestion question = new PaymentQuestion();
        question.id = UUID.randomUUID();
        question.payment = payment;
        question.person = person;
        question.basis = basis;
        question.namesakes = namesakes;
        question.askedOn = ofThePortal.effectiveOn();
        question.state = PaymentState.ASKED;
        question.journal.add(JournalEntry.of(PaymentStep.ASK, null, PaymentState.ASKED, ofThePortal));
        return question;
    }

    /** The person answers, or thinks better of it. @throws org.aval.domain.shared.Refusal for anybody else */
    public void answer(PaymentStep answer, Act act) {
        verdict(answer, act.by(), act.effectiveOn(), PaymentPatience.NONE).orRefuse();
        answeredOn = act.effectiveOn();
        advance(answer, act);
    }

    /** The officer settles it, with a reason. */
    public void close(Act act, PaymentPatience patience) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        verdict(CLOSE, act.by(), act.effectiveOn(), patience).orRefuse();
        advance(CLOSE, act);
    }

    /** May this person take this step on this day? */
    public Verdict verdict(PaymentStep step, Actor actor, LocalDate day, PaymentPatience patience) {
        boolean own = actor.isPerson(person);
        Verdict hands = step == CLOSE
                ? Verdict.unless(!actor.is(Role.COI_OFFICER), "payments.notYourOffice")
                        .and(() -> Verdict.unless(own, "payments.aboutYourself"))
                        .and(() -> Verdict.unless(!isRipe(day, patience), "payments.personFirst"))
                : Verdict.unless(!own || step == PaymentStep.ASK, "payments.notYours");
        return hands.and(() -> Verdict.unless(!step.opensFrom(state), "payments.wrongState", state));
    }

    /** Has the person had the time that is given, so that the officer sees it? */
    public boolean isRipe(LocalDate day, PaymentPatience patience) {
        return switch (state) {
            case ASKED -> !day.isBefore(askedOn.plusDays(patience.toAnswer()));
            case MINE -> answeredOn != null && !day.isBefore(answeredOn.plusDays(patience.toDeclare()));
            case NOT_MINE -> basis == PaymentBasis.NUMBER;
            case DECLARED, CLOSED -> false;
        };
    }

    private void advance(PaymentStep step, Act act) {
        PaymentState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public PaymentState getState() {
        return state;
    }

    public UUID getPayment() {
        return payment;
    }

    public UUID getPerson() {
        return person;
    }

    public PaymentBasis getBasis() {
        return basis;
    }

    public int getNamesakes() {
        return namesakes;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
