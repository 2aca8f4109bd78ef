package org.aval.domain.interests;

import static org.aval.domain.interests.PlanStep.ACCEPT;
import static org.aval.domain.interests.PlanStep.CLOSE;
import static org.aval.domain.interests.PlanStep.MONITOR;
import static org.aval.domain.interests.PlanStep.PROPOSE;
import static org.aval.domain.interests.PlanStep.REFUSE;
import static org.aval.domain.interests.PlanStep.REVISE;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;

/**
 * How somebody lives with a link that weighs: what is done, by when, who watches over it, and what was found.
 */
@Entity
public class ManagementPlan {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "declaration_id", nullable = false)
    private UUID declaration;

    @Column(name = "declarant_id", nullable = false)
    private UUID declarant;

    @Column(name = "owner_id", nullable = false)
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(nullable = false)
    private String details;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "plan_measure", joinColumns = @JoinColumn(name = "management_plan_id"))
    @Column(name = "measure")
    @Enumerated(EnumType.STRING)
    private Set<Measure> measures = EnumSet.noneOf(Measure.class);

    @ElementCollection
    @CollectionTable(name = "management_plan_journal", joinColumns = @JoinColumn(name = "management_plan_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected ManagementPlan() {
        // for Jakarta Persistence
    }

    /** The officer proposes how to live with it. */
    public static ManagementPlan propose(UUID declaration, UUID declarant, PlanWish wish, Act act) {
        ManagementPlan plan = new ManagementPlan();
        plan.id = UUID.randomUUID();
        plan.declaration = declaration;
        plan.declarant = declarant;
        plan.state = PlanState.PROPOSED;
        plan.allowed(PROPOSE, act.by()).orRefuse();
        plan.put(wish);
        plan.journal.add(JournalEntry.of(PROPOSE, null, plan.state, act));
        return plan;
    }

    /** Another proposal, in place of this one. */
    public void revise(PlanWish wish, Act act) {
        advance(REVISE, act);
        put(wish);
    }

    /** The declarant agrees. */
    public void accept(Act act) {
        advance(ACCEPT, act);
    }

    /** The declarant does not agree, and says why. */
    public void refuse(Act act) {
        explained(act);
        advance(REFUSE, act);
    }

    /** It was looked at: what was found, and when it is looked at again. */
    public void monitor(LocalDate again, Act act) {
        explained(act);
        Verdict.unless(!again.isAfter(act.effectiveOn()), "interests.plan.reviewPast")
                .orRefuse();
        advance(MONITOR, act);
        reviewOn = again;
    }

    /** Nothing is left to do. */
    public void close(Act act) {
        explained(act);
        advance(CLOSE, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(PlanStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state), "interests.plan.wrongState", state)
                .and(() -> allowed(step, actor));
    }

    private Verdict allowed(PlanStep step, Actor actor) {
        boolean own = actor.isPerson(declarant);
        boolean answers = step == ACCEPT || step == REFUSE;
        return Verdict.unless(answers && !own, "interests.plan.notYours")
                .and(() -> Verdict.unless(!answers && own, "interests.notYourOwn"))
                .and(() ->
                        Verdict.unless(!answers && step.by().stream().noneMatch(actor::is), "interests.notYourOffice"));
    }

    private void put(PlanWish wish) {
        wish.complete(declarant).orRefuse();
        owner = wish.owner();
        details = wish.details();
        dueOn = wish.dueOn();
        reviewOn = wish.reviewOn();
        measures.retainAll(wish.measures());
        measures.addAll(wish.measures());
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(PlanStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        PlanState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getDeclaration() {
        return declaration;
    }

    public UUID getDeclarant() {
        return declarant;
    }

    public PlanState getState() {
        return state;
    }

    /** What it says. */
    public PlanWish wish() {
        return new PlanWish(measures, owner, details, dueOn, reviewOn);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
