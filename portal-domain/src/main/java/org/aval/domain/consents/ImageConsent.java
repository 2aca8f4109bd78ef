package org.aval.domain.consents;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed to be shown.
 *
 * <p>For one purpose, in some media, on some platforms, until a day; who it is stands in the form that was signed, and the
 * form stays where patients' papers are kept. Whatever shows the person is noted here. It can be withdrawn at any time and
 * without a reason: then each of these lines is to be taken down, and is closed by who did it, with the day and the place.
 */
@Entity
public class ImageConsent {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private ConsentState state = ConsentState.GIVEN;

    @Embedded
    private ConsentSubject subject;

    @Column(nullable = false)
    private String soleReason;

    @Embedded
    private ConsentScope scope;

    @Embedded
    private ConsentPeriod period;

    @Embedded
    private ConsentProof proof;

    @Embedded
    private ConsentEnd end = ConsentEnd.NONE;

    @ElementCollection
    @CollectionTable(name = "image_consent_signatory", joinColumns = @JoinColumn(name = "image_consent_id"))
    @Column(name = "signatory")
    @Enumerated(EnumType.STRING)
    private Set<Signatory> signatories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "image_consent_medium", joinColumns = @JoinColumn(name = "image_consent_id"))
    @Column(name = "medium")
    @Enumerated(EnumType.STRING)
    private Set<ConsentMedium> media = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "image_consent_platform", joinColumns = @JoinColumn(name = "image_consent_id"))
    @Column(name = "platform")
    @Enumerated(EnumType.STRING)
    private Set<Platform> platforms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "image_consent_use", joinColumns = @JoinColumn(name = "image_consent_id"))
    @OrderColumn(name = "line")
    private List<ConsentUse> uses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "image_consent_journal", joinColumns = @JoinColumn(name = "image_consent_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected ImageConsent() {
        // for Jakarta Persistence
    }

    private ImageConsent(String reference, ConsentWish wish) {
        id = UUID.randomUUID();
        this.reference = reference;
        subject = wish.subject();
        soleReason = wish.soleReason();
        scope = wish.scope();
        period = wish.period();
        proof = wish.proof();
        signatories.addAll(wish.signatories());
        media.addAll(wish.media());
        platforms.addAll(wish.platforms());
    }

    /** A consent is read off its form. */
    public static ImageConsent record(String reference, ConsentWish wish, Act act, ConsentFacts facts) {
        ImageConsent consent = new ImageConsent(reference, wish);
        ConsentRule.refusal(consent, ConsentStep.RECORD, act.by(), facts).orRefuse();
        consent.journal.add(JournalEntry.of(ConsentStep.RECORD, null, consent.state, act));
        return consent;
    }

    /** May this be recorded? Asked before there is anything to keep. */
    public static Verdict verdict(ConsentWish wish, Actor actor, ConsentFacts facts) {
        return ConsentRule.refusal(new ImageConsent("", wish), ConsentStep.RECORD, actor, facts);
    }

    /** May this person note by hand what shows somebody? Who answers for it does not: it comes from their own record. */
    public static Verdict mayNote(Actor actor) {
        return Verdict.unless(!ConsentStep.LINK.isForOffice(actor), "consents.notYourOffice", ConsentStep.LINK);
    }

    /**
     * Something shows the person from now on.
     *
     * @param on the platform it is seen on, null for what stands on none
     * @param day on which it is first seen there
     */
    public void link(ConsentUse use, @Nullable Platform on, LocalDate day, Act act) {
        Verdict.unless(!use.isFor(ConsentStep.LINK, act.by()), "consents.notYourOffice", ConsentStep.LINK)
                .and(() -> Verdict.unless(use.what().isEmpty() || use.place().isEmpty(), "consents.useMissing"))
                .and(() -> Unnamed.words(use.what(), use.place()))
                .and(() -> Verdict.unless(uses.stream().anyMatch(use::isAgain), "consents.linkedAlready"))
                .and(() -> covers(on, day))
                .orRefuse();
        uses.add(use);
        note(ConsentStep.LINK, act);
    }

    /**
     * The person does not want to be shown any more, and owes nobody a reason.
     *
     * @param by the day by which nothing shows them
     */
    public void withdraw(LocalDate by, Act act) {
        verdict(ConsentStep.WITHDRAW, act.by(), act.effectiveOn()).orRefuse();
        end = end.withdrawn(act.effectiveOn(), by);
        note(ConsentStep.WITHDRAW, act);
    }

    /**
     * It was recorded by mistake and counts on no day.
     *
     * @param by the day by which nothing that rests on it alone shows anybody
     */
    public void annul(LocalDate by, Act act) {
        explained(ConsentStep.ANNUL, act).orRefuse();
        end = end.annulled(act.effectiveOn(), by);
        note(ConsentStep.ANNUL, act);
    }

    /** It is kept as proof, or not any more. */
    public void hold(boolean kept, Act act) {
        ConsentStep step = kept ? ConsentStep.HOLD : ConsentStep.RELEASE;
        explained(step, act).orRefuse();
        end = end.held(kept);
        note(step, act);
    }

    /** Somebody else answers for a line that is up. */
    public void handOver(UUID useId, UUID successor, Act act) {
        ConsentUse use = use(useId);
        use.handing(successor, act).orRefuse();
        uses.set(uses.indexOf(use), use.handedTo(successor));
        note(ConsentStep.HAND_OVER, act);
    }

    private Verdict explained(ConsentStep step, Act act) {
        return verdict(step, act.by(), act.effectiveOn())
                .and(() -> Verdict.unless(!act.isExplained(), "shared.motiveMissing"));
    }

    /** One line is taken down: where and how, by whom and on which day. */
    public void takeDown(UUID useId, String how, LocalDate today, Act act) {
        ConsentUse use = use(useId);
        use.closing(how, today, act).orRefuse();
        uses.set(uses.indexOf(use), use.down(how.strip(), act));
        note(ConsentStep.TAKE_DOWN, act);
    }

    /** May this person take this step on this day? */
    public Verdict verdict(ConsentStep step, Actor actor, LocalDate day) {
        return Verdict.unless(!step.opensFrom(state), "consents.wrongState", state)
                .and(() -> ConsentRule.refusal(this, step, actor, ConsentFacts.on(day)));
    }

    /**
     * May the person be shown on this platform on this day?
     *
     * @param on null for what stands on none
     */
    public Verdict covers(@Nullable Platform on, LocalDate day) {
        boolean elsewhere = on != null && !platforms.contains(on);
        return switch (standing(day)) {
            case ANNULLED -> Verdict.refused("consents.isAnnulled", reference);
            case WITHDRAWN -> Verdict.refused("consents.isWithdrawn", reference);
            case EXPIRED -> Verdict.refused("consents.isOver", reference, period.endsOn());
            case UPCOMING -> Verdict.refused("consents.notYet", reference, period.startsOn());
            case VALID -> Verdict.unless(elsewhere, "consents.notThere", reference, on == null ? "" : on);
        };
    }

    /** What it is worth on a day. */
    public ConsentStanding standing(LocalDate day) {
        return ConsentStanding.of(period, end, day);
    }

    /** The line about this publication or permit that is up, none when there is none. */
    public List<ConsentUse> shownIn(UUID record) {
        return uses.stream()
                .filter(use -> use.isUp() && record.equals(use.record()))
                .toList();
    }

    /** One of its lines. @throws Refusal when there is none */
    public ConsentUse use(UUID useId) {
        return uses.stream()
                .filter(use -> use.id().equals(useId))
                .findFirst()
                .orElseThrow(() -> new Refusal("consents.unknown"));
    }

    private void note(ConsentStep step, Act act) {
        Role office = step.by().stream()
                .filter(role -> role != Role.EMPLOYEE && act.by().is(role))
                .sorted()
                .findFirst()
                .orElse(Role.EMPLOYEE);
        ConsentState next = step.after(state);
        journal.add(JournalEntry.in(office, step, state, next, act));
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

    public ConsentState getState() {
        return state;
    }

    public ConsentSubject getSubject() {
        return subject;
    }

    public Set<Signatory> getSignatories() {
        return Set.copyOf(signatories);
    }

    /** Why only one parent signed, empty otherwise. */
    public String getSoleReason() {
        return soleReason;
    }

    public ConsentScope getScope() {
        return scope;
    }

    public ConsentPeriod getPeriod() {
        return period;
    }

    public ConsentProof getProof() {
        return proof;
    }

    public ConsentEnd getEnd() {
        return end;
    }

    public Set<ConsentMedium> getMedia() {
        return Set.copyOf(media);
    }

    public Set<Platform> getPlatforms() {
        return Set.copyOf(platforms);
    }

    /** Everything that shows or showed the person. */
    public List<ConsentUse> getUses() {
        return List.copyOf(uses);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
