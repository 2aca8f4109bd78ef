package org.aval.domain.logos;

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
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One use of the institution's marks, from the wish to the proof.
 *
 * <p>A member of the staff asks, for the own work or for an organisation outside, and shows the artwork. The brand looks
 * at it, legal and the officer for interests where somebody sells or pays, and it is allowed for one initiative, one
 * artwork and a year at most. Another artwork or medium is asked for anew. When it is over, it is proven.
 */
@Entity
public class LogoUse {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private LogoState state = LogoState.SUBMITTED;

    @Column(name = "requester_id", nullable = false)
    private UUID requester;

    @Embedded
    private LogoInitiative initiative;

    @Embedded
    private LogoPartner partner;

    @Embedded
    private LogoStakes stakes;

    @Embedded
    private LogoPeriod period;

    private int guide;

    private int artwork;

    @Column(nullable = false)
    private String artworkSha256;

    @Embedded
    private LogoTrail trail;

    @Nullable
    private String code;

    @ElementCollection
    @CollectionTable(name = "logo_use_mark", joinColumns = @JoinColumn(name = "logo_use_id"))
    @Column(name = "mark_id")
    private Set<UUID> marks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "logo_use_medium", joinColumns = @JoinColumn(name = "logo_use_id"))
    @Column(name = "medium")
    @Enumerated(EnumType.STRING)
    private Set<LogoMedium> media = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "logo_use_journal", joinColumns = @JoinColumn(name = "logo_use_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected LogoUse() {
        // for Jakarta Persistence
    }

    private LogoUse(LogoMarks known, LogoWish wish, String artworkSha256, UUID requester) {
        id = known.id();
        reference = known.reference();
        guide = known.guide();
        initiative = wish.initiative();
        partner = wish.partner();
        stakes = wish.stakes();
        period = wish.period();
        marks.addAll(wish.marks());
        media.addAll(wish.media());
        artwork = 1;
        this.artworkSha256 = artworkSha256;
        trail = new LogoTrail(known.answerBy());
        this.requester = requester;
    }

    /**
     * Somebody asks to show marks.
     *
     * @param artworkSha256 of the mock-up as it was sent
     */
    public static LogoUse submit(LogoMarks known, LogoWish wish, String artworkSha256, Act act, LogoFacts facts) {
        LogoUse asked = new LogoUse(known, wish, artworkSha256, act.by().person());
        LogoRule.refusal(asked, LogoStep.SUBMIT, act.by(), facts).orRefuse();
        asked.journal.add(JournalEntry.of(LogoStep.SUBMIT, null, asked.state, act));
        return asked;
    }

    /** May somebody ask for this? Asked before there is anything to keep. */
    public static Verdict verdict(LogoWish wish, Actor actor, LogoFacts facts) {
        return LogoRule.refusal(new LogoUse(LogoMarks.NONE, wish, "?", actor.person()), LogoStep.SUBMIT, actor, facts);
    }

    /** A step that needs no more than its act: take up, refer, clear, withdraw. */
    public void take(LogoStep step, Act act, LogoFacts facts) {
        advance(step, act, facts);
        trail.taken(step, act, facts.limits().stopDays());
    }

    /**
     * It is allowed, on these terms.
     *
     * @param permit the code of its permit, never given before
     */
    public void allow(LogoTerms terms, String permit, Act act, LogoFacts facts) {
        terms.verdict(period, facts.limits().months()).orRefuse();
        period = terms.period();
        advance(terms.step(), act, facts);
        trail.allowed(terms, act);
        code = permit;
    }

    /** It is refused, for one of the reasons of the house, and in words. */
    public void refuse(RefusalReason reason, Act act, LogoFacts facts) {
        advance(LogoStep.REJECT, act, facts);
        trail.refused(reason, act);
    }

    /**
     * What is to be printed is shown: it is the artwork that was allowed, or it has to be asked for anew.
     *
     * @param sha256 of the file as it was sent
     * @return whether it is the one that was allowed
     */
    public boolean print(String sha256, Act act, LogoFacts facts) {
        verdict(LogoStep.GOOD_TO_PRINT, act.by(), facts).orRefuse();
        boolean same = sha256.equals(artworkSha256);
        LogoStep step = same ? LogoStep.GOOD_TO_PRINT : LogoStep.REQUIRE_AMENDMENT;
        LogoState next = step.after(state);
        journal.add(JournalEntry.in(Role.EMPLOYEE, step, state, next, act));
        state = next;
        if (same) {
            trail.printed(act.effectiveOn());
        }
        return same;
    }

    /** Another artwork or other media: what was allowed is void, and it is asked for anew. */
    public void amend(String sha256, Set<LogoMedium> wanted, LocalDate answerBy, Act act, LogoFacts facts) {
        Verdict.unless(sha256.equals(artworkSha256) && wanted.equals(media), "logos.nothingChanged")
                .orRefuse();
        media.retainAll(wanted);
        media.addAll(wanted);
        advance(LogoStep.AMEND, act, facts);
        artwork += sha256.equals(artworkSha256) ? 0 : 1;
        artworkSha256 = sha256;
        trail.askedAgain(answerBy);
        code = null;
    }

    /** Somebody else answers for it from now on. */
    public void handOver(UUID person, Act act, LogoFacts about) {
        Verdict.unless(person.equals(requester), "logos.theirsAlready")
                .and(() -> Verdict.unless(!about.requesterInPost(), "logos.notInPost"))
                .and(() -> Verdict.unless(!about.attested(), "logos.notAttested"))
                .and(() -> Verdict.unless(!about.unimpeded(), "logos.impeded"))
                .orRefuse();
        Verdict.unless(person.equals(act.by().person()), "logos.notToYourself").orRefuse();
        advance(LogoStep.HAND_OVER, act, about);
        requester = person;
    }

    /** It is over, and this is how it looked. */
    public void complete(Act act, LogoFacts facts) {
        advance(LogoStep.COMPLETE, act, facts);
        trail.endedOn(act.effectiveOn());
    }

    /** May this person take this step now? */
    public Verdict verdict(LogoStep step, Actor actor, LogoFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "logos.wrongState", state)
                .and(() -> LogoRule.refusal(this, step, actor, facts));
    }

    /** What it is worth today. */
    public LogoStanding standing(LogoFacts facts) {
        return LogoStanding.of(state, period.startsOn(), period.endsOn(), facts);
    }

    /** Who decides. */
    public LogoRoute route() {
        return LogoRoute.of(partner.partnerKind(), stakes);
    }

    /** Does legal look at it before anybody decides? */
    public boolean needsLegal() {
        return LogoRoute.needsLegal(partner.partnerKind(), stakes);
    }

    /** Is its partner held against the declarations of interests? */
    public boolean isCompared() {
        return partner.partnerKind().isCommercial() || !stakes.sponsors().isEmpty();
    }

    /** Does the officer for interests have to look at it? */
    public boolean needsInterest(LogoFacts facts) {
        return isCompared() && facts.interest().isOpen();
    }

    private void advance(LogoStep step, Act act, LogoFacts facts) {
        Verdict.unless(step.isExplained() && !act.isExplained(), "shared.motiveMissing")
                .orRefuse();
        verdict(step, act.by(), facts).orRefuse();
        LogoState next = step.after(state);
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

    public LogoState getState() {
        return state;
    }

    /** Who asked and answers for it. */
    public UUID getRequester() {
        return requester;
    }

    public LogoInitiative getInitiative() {
        return initiative;
    }

    public LogoPartner getPartner() {
        return partner;
    }

    public LogoStakes getStakes() {
        return stakes;
    }

    public LogoPeriod getPeriod() {
        return period;
    }

    /** Which rules of use were accepted. */
    public int getGuide() {
        return guide;
    }

    /** Which artwork it is about, the first is 1. */
    public int getArtwork() {
        return artwork;
    }

    public String getArtworkSha256() {
        return artworkSha256;
    }

    public LogoTrail getTrail() {
        return trail;
    }

    /** The code of its permit, null as long as there is none. */
    public @Nullable String getCode() {
        return code;
    }

    public Set<UUID> getMarks() {
        return Set.copyOf(marks);
    }

    public Set<LogoMedium> getMedia() {
        return Set.copyOf(media);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
