package org.aval.domain.people;

import static org.aval.domain.people.RoleStep.CONFIRM;
import static org.aval.domain.people.RoleStep.DECLINE;
import static org.aval.domain.people.RoleStep.END;
import static org.aval.domain.people.RoleStep.GRANT;
import static org.aval.domain.people.RoleStep.PROPOSE;
import static org.aval.domain.people.RoleStep.RECERTIFY;

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
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds for a time, in their own right or in the place of somebody who is away.
 *
 * <p>Human resources or an administrator give it, with a reason; a sensitive one is only proposed, and another person
 * confirms it. From time to time somebody says that it is still needed. It ends on its last day, when the person leaves, or
 * when it is ended with a reason. Who stands in for somebody holds the role on the days of the absence, under the same
 * rules: standing in is no way around the second person or the separation of duties. EMPLOYEE and MANAGER follow from
 * the post; a manager can be stood in for, nobody is made one here.
 */
@Entity
public class RoleAssignment {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private RoleState state;

    @Column(name = "absent_id")
    @Nullable
    private UUID absent;

    @Column(name = "proposed_by")
    @Nullable
    private UUID proposedBy;

    @Nullable
    private LocalDate reviewedOn;

    @ElementCollection
    @CollectionTable(name = "role_assignment_journal", joinColumns = @JoinColumn(name = "role_assignment_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected RoleAssignment() {
        // for Jakarta Persistence
    }

    private RoleAssignment(RoleWish wish) {
        id = UUID.randomUUID();
        person = wish.person();
        role = wish.role();
        startsOn = wish.startsOn();
        endsOn = wish.endsOn();
        absent = wish.absent();
    }

    /** A sensitive role: somebody else will confirm or decline it. */
    public static RoleAssignment propose(RoleWish wish, Act act, RoleFacts facts) {
        RoleAssignment proposed = new RoleAssignment(wish);
        proposed.begin(PROPOSE, RoleState.PROPOSED, act, facts);
        proposed.proposedBy = act.by().person();
        return proposed;
    }

    /** A role that one person may give. */
    public static RoleAssignment grant(RoleWish wish, Act act, RoleFacts facts) {
        RoleAssignment granted = new RoleAssignment(wish);
        granted.begin(GRANT, RoleState.HELD, act, facts);
        granted.reviewedOn = act.effectiveOn();
        return granted;
    }

    /** The first administrator, whom the console lets in: the only role that nobody gives, because nobody is there yet. */
    public static RoleAssignment first(UUID person, Act ofThePortal) {
        LocalDate today = ofThePortal.effectiveOn();
        RoleFacts nobodyYet = new RoleFacts(today, true, Set.of(), false, false, false, 0);
        return grant(RoleWish.own(person, Role.ADMIN, today, null), ofThePortal, nobodyYet);
    }

    /** May somebody be given this role by this person now? Asked before there is anything to change. */
    public static Verdict verdict(RoleWish wish, RoleStep step, Actor actor, RoleFacts facts) {
        return RoleRule.refusal(new RoleAssignment(wish), step, actor, facts);
    }

    /** The second person agrees: held from its first day on, or from today when that day is past. */
    public void confirm(Act act, RoleFacts facts) {
        advance(CONFIRM, act, facts);
        startsOn = startsOn.isBefore(act.effectiveOn()) ? act.effectiveOn() : startsOn;
        reviewedOn = act.effectiveOn();
    }

    /** The second person does not agree, or who proposed it thought better of it. */
    public void decline(Act act, RoleFacts facts) {
        explained(act);
        advance(DECLINE, act, facts);
    }

    /** Still needed. */
    public void recertify(Act act, RoleFacts facts) {
        advance(RECERTIFY, act, facts);
        reviewedOn = act.effectiveOn();
    }

    /** Over from this moment on. */
    public void end(Act act, RoleFacts facts) {
        explained(act);
        advance(END, act, facts);
        LocalDate today = act.effectiveOn();
        boolean begun = !startsOn.isAfter(today);
        if (begun && !isOver(today)) {
            endsOn = today;
        }
    }

    /** May this person take this step now? */
    public Verdict verdict(RoleStep step, Actor actor, RoleFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "people.wrongRoleState", state)
                .and(() -> RoleRule.refusal(this, step, actor, facts));
    }

    /** May this reader open it? Those who give and confirm roles, the auditor, and whom it is about. */
    public Verdict mayRead(Actor reader) {
        boolean office = reader.is(Role.ADMIN) || reader.is(Role.HR) || reader.is(Role.DG) || reader.is(Role.AUDITOR);
        boolean concerned = reader.isPerson(person) || isInPlaceOf(reader);
        return Verdict.unless(!office && !concerned, "people.unknownRole");
    }

    /** What it is worth that day. */
    public RoleStanding standing(LocalDate day, boolean personInPost) {
        return standing(state, startsOn, endsOn, day, personInPost);
    }

    /** The same rule over bare facts, for rows of a register. */
    public static RoleStanding standing(
            RoleState state, LocalDate startsOn, @Nullable LocalDate endsOn, LocalDate day, boolean personInPost) {
        return switch (state) {
            case PROPOSED -> RoleStanding.PROPOSED;
            case DECLINED -> RoleStanding.DECLINED;
            case ENDED -> RoleStanding.ENDED;
            case HELD -> {
                boolean over = (endsOn != null && day.isAfter(endsOn)) || !personInPost;
                RoleStanding begun = day.isBefore(startsOn) ? RoleStanding.UPCOMING : RoleStanding.HELD;
                yield over ? RoleStanding.LAPSED : begun;
            }
        };
    }

    /** Is it held in somebody's place? */
    public boolean isDeputy() {
        return absent != null;
    }

    /** Is it held in the place of this person? */
    public boolean isInPlaceOf(Actor actor) {
        return absent != null && actor.isPerson(absent);
    }

    boolean isOver(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void begin(RoleStep step, RoleState first, Act act, RoleFacts facts) {
        if (!act.by().is(Role.SYSTEM)) {
            explained(act);
        }
        RoleRule.refusal(this, step, act.by(), facts).orRefuse();
        journal.add(JournalEntry.of(step, null, first, act));
        state = first;
    }

    private void advance(RoleStep step, Act act, RoleFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        RoleState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public RoleState getState() {
        return state;
    }

    public @Nullable UUID getAbsent() {
        return absent;
    }

    public @Nullable UUID getProposedBy() {
        return proposedBy;
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
