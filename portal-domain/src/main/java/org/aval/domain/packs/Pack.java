package org.aval.domain.packs;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A document somebody asked for: gathered with the asker's own rights, pressed in the background, handed out by its page,
 * checked by the code on its cover. What it says never changes; a newer one takes its place.
 */
@Entity
public class Pack {

    /** After so many starts without an end it is given up. */
    private static final int MOST_TRIES = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private PackState state = PackState.REQUESTED;

    @Embedded
    private AskedPack asked;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String manifestHash;

    @ElementCollection
    @CollectionTable(name = "pack_source", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "line")
    private List<PackSource> sources = new ArrayList<>();

    @Embedded
    private @Nullable PackPrint print = PackPrint.NONE;

    private int tries;

    /** Why it could not be made: a key that every language tells. */
    @Column(nullable = false)
    private String failure = "";

    @Nullable
    private LocalDate expiresOn;

    @ElementCollection
    @CollectionTable(name = "pack_journal", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Pack() {
        // for Jakarta Persistence
    }

    /** Somebody asks for one; what is in it was gathered with their rights. */
    public static Pack request(String code, Manifest manifest, Act act) {
        manifest.wish().mayBeAsked(act.by(), act.effectiveOn()).orRefuse();
        Pack pack = new Pack();
        pack.id = UUID.randomUUID();
        pack.code = code;
        pack.asked = AskedPack.of(manifest.wish());
        pack.askedBy = act.by().person();
        pack.askedAt = act.at();
        pack.template = manifest.template();
        pack.sources.addAll(manifest.sources());
        pack.manifestHash = manifest.hash();
        pack.journal.add(JournalEntry.of(PackStep.REQUEST, null, pack.state, act));
        return pack;
    }

    /** The press takes it up; also once more, when the server died over it. */
    public void takeUp(Act act) {
        verdict(PackStep.TAKE_UP, act.by(), act.effectiveOn()).orRefuse();
        tries++;
        take(PackStep.TAKE_UP, act);
    }

    /** It is made, and may be had for this many days. */
    public void finish(PackPrint made, int days, Act act) {
        verdict(PackStep.FINISH, act.by(), act.effectiveOn()).orRefuse();
        print = made;
        failure = "";
        expiresOn = act.effectiveOn().plusDays(days);
        take(PackStep.FINISH, act);
    }

    /** It could not be made. */
    public void fail(String why, Act act) {
        verdict(PackStep.FAIL, act.by(), act.effectiveOn()).orRefuse();
        failure = why;
        take(PackStep.FAIL, act);
    }

    /** Once more from the beginning. */
    public void retry(Act act) {
        verdict(PackStep.RETRY, act.by(), act.effectiveOn()).orRefuse();
        tries = 0;
        failure = "";
        take(PackStep.RETRY, act);
    }

    /** A copy leaves; each one is written down. */
    public void deliver(Act act) {
        verdict(PackStep.DELIVER, act.by(), act.effectiveOn()).orRefuse();
        take(PackStep.DELIVER, act);
    }

    /** No copy of it counts any more. */
    public void revoke(Act act) {
        verdict(PackStep.REVOKE, act.by(), act.effectiveOn())
                .and(() -> Verdict.unless(!act.isExplained(), "shared.motiveMissing"))
                .orRefuse();
        take(PackStep.REVOKE, act);
    }

    /** Another one is asked for, as this one was: of that day then, or of the past day it was about. */
    public PackWish renew(Act act) {
        verdict(PackStep.RENEW, act.by(), act.effectiveOn()).orRefuse();
        take(PackStep.RENEW, act);
        PackWish wish = getWish();
        boolean current = wish.asOf().equals(journal.get(0).effectiveOn());
        return current ? wish.on(act.effectiveOn()) : wish;
    }

    /** May this person take the step on this day? */
    public Verdict verdict(PackStep step, Actor actor, LocalDate today) {
        return Verdict.unless(!step.opensFrom(state), "packs.wrongState")
                .and(() -> Verdict.unless(!mayTake(step, actor), "packs.notYours"))
                .and(() -> Verdict.unless(step == PackStep.DELIVER && isExpired(today), "packs.expired"))
                .and(() -> Verdict.unless(step == PackStep.TAKE_UP && tries >= MOST_TRIES, "packs.givenUp"));
    }

    /** Does it concern this person: who asked, for whom it is, whose office it is? */
    public boolean concerns(Actor actor) {
        return actor.isPerson(askedBy)
                || actor.person().equals(asked.recipient())
                || getWish().kind().office().stream().anyMatch(actor::is);
    }

    private boolean mayTake(PackStep step, Actor actor) {
        return switch (step) {
            case REQUEST -> false;
            case TAKE_UP, FINISH, FAIL -> step.by().stream().anyMatch(actor::is);
            case RETRY, RENEW -> actor.isPerson(askedBy);
            case DELIVER, REVOKE -> concerns(actor);
        };
    }

    private void take(PackStep step, Act act) {
        PackState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    private boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    /** What it is on a day. */
    public PackStanding standing(LocalDate today) {
        boolean made = state == PackState.READY || state == PackState.DELIVERED;
        return made && isExpired(today) ? PackStanding.EXPIRED : PackStanding.valueOf(state.name());
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public PackState getState() {
        return state;
    }

    public PackWish getWish() {
        return asked.wish();
    }

    public UUID getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Manifest getManifest() {
        return new Manifest(getWish(), template, sources);
    }

    public String getManifestHash() {
        return manifestHash;
    }

    public PackPrint getPrint() {
        return Objects.requireNonNullElse(print, PackPrint.NONE);
    }

    public int getTries() {
        return tries;
    }

    public String getFailure() {
        return failure;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
