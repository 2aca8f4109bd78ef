package org.aval.domain.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The committee meets.
 *
 * <p>The secretary plans it and convenes it in time; who comes and who leaves is noted as it happens, because the quorum of
 * each item hangs on it. Who presides opens and closes it. The minutes are drafted, approved, and signed by two people.
 */
@Entity
public class CommitteeSession {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private String place;

    @Nullable
    private UUID secondOf;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.PLANNED;

    @Nullable
    private Instant convenedAt;

    @Nullable
    private Instant openedAt;

    @Nullable
    private Instant closedAt;

    @Embedded
    private Minutes minutes = Minutes.NONE;

    @ElementCollection
    @CollectionTable(name = "committee_presence", joinColumns = @JoinColumn(name = "committee_session_id"))
    @OrderColumn(name = "line")
    private List<Presence> presences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_session_journal", joinColumns = @JoinColumn(name = "committee_session_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected CommitteeSession() {
        // for Jakarta Persistence
    }

    /** A session is to be held. */
    public static CommitteeSession plan(String reference, SessionWish wish, Act act, SessionFacts facts) {
        CommitteeSession session = new CommitteeSession();
        session.id = UUID.randomUUID();
        session.reference = reference;
        session.kind = wish.kind();
        session.mode = wish.mode();
        session.startsAt = wish.startsAt();
        session.place = wish.place();
        session.secondOf = wish.secondOf();
        SessionRule.refusal(session, SessionStep.PLAN, act.by(), facts).orRefuse();
        session.journal.add(JournalEntry.of(SessionStep.PLAN, null, session.state, act));
        return session;
    }

    /** Members and advisers are called to it. */
    public void convene(Act act, SessionFacts facts) {
        take(SessionStep.CONVENE, act, facts);
        convenedAt = act.at();
    }

    /** Somebody came to the table, or left it; saying the same again says nothing. */
    public void attend(UUID seat, boolean here, boolean remote, Act act, SessionFacts facts) {
        verdict(SessionStep.ATTEND, act.by(), facts)
                .and(() -> Verdict.unless(present().contains(seat) == here, "committee.saidAlready"))
                .and(() -> Verdict.unless(remote && mode == SessionMode.ONSITE, "committee.onsiteOnly"))
                .orRefuse();
        presences.add(new Presence(seat, here, remote, act.at()));
        note(SessionStep.ATTEND, act);
    }

    /** Who presides opens it. */
    public void open(Act act, SessionFacts facts) {
        take(SessionStep.OPEN_SESSION, act, facts);
        openedAt = act.at();
    }

    /** Who presides closes it; everybody leaves. */
    public void close(Act act, SessionFacts facts) {
        take(SessionStep.CLOSE, act, facts);
        closedAt = act.at();
    }

    /** It cannot be held: too few came. It may be convened a second time. */
    public void postpone(Act act, SessionFacts facts) {
        take(SessionStep.POSTPONE, act, facts);
    }

    /** It is not held at all. */
    public void cancel(Act act, SessionFacts facts) {
        take(SessionStep.CANCEL, act, facts);
    }

    /** The secretary writes what the portal does not know. */
    public void draft(String remarks, Act act, SessionFacts facts) {
        take(SessionStep.DRAFT, act, facts);
        minutes = minutes.saying(remarks.strip());
    }

    /** The minutes say what happened. */
    public void approve(Act act, SessionFacts facts) {
        take(SessionStep.APPROVE, act, facts);
        minutes = minutes.approved(act.at());
    }

    /** The secretary signs the minutes. */
    public void signAsSecretary(Act act, SessionFacts facts) {
        take(SessionStep.SIGN_AS_SECRETARY, act, facts);
        minutes = minutes.signedBySecretary(act.by().person(), act.at());
    }

    /**
     * The chair signs the minutes, and nothing in them changes any more.
     *
     * @param sha256 of the file that is signed
     */
    public void sign(String sha256, Act act, SessionFacts facts) {
        take(SessionStep.SIGN, act, facts);
        minutes = minutes.signedByChair(act.by().person(), act.at(), sha256);
    }

    /** May this person take this step? */
    public Verdict verdict(SessionStep step, Actor actor, SessionFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "committee.wrongState", state)
                .and(() -> SessionRule.refusal(this, step, actor, facts));
    }

    /** Which seats are at the table now, in the order they came. */
    public Set<UUID> present() {
        Set<UUID> present = new LinkedHashSet<>();
        for (Presence line : presences) {
            if (line.here()) {
                present.add(line.seat());
            } else {
                present.remove(line.seat());
            }
        }
        return present;
    }

    private void take(SessionStep step, Act act, SessionFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        note(step, act);
    }

    private void note(SessionStep step, Act act) {
        SessionState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public SessionKind getKind() {
        return kind;
    }

    public SessionMode getMode() {
        return mode;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public String getPlace() {
        return place;
    }

    /** The session without a quorum that this one takes up again. */
    public @Nullable UUID getSecondOf() {
        return secondOf;
    }

    public SessionState getState() {
        return state;
    }

    public @Nullable Instant getConvenedAt() {
        return convenedAt;
    }

    public @Nullable Instant getOpenedAt() {
        return openedAt;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    /** Who came and who left, in order. */
    public List<Presence> getPresences() {
        return List.copyOf(presences);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
