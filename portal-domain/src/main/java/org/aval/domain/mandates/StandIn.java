package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else stands in under a mandate from now on: written once, so that who stood in on an earlier day is known as it
 * was. Who leaves is replaced this way, without another mandate.
 */
@Entity
@Table(name = "mandate_stand_in")
public class StandIn {

    private static final Set<Role> OFFICES = EnumSet.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.DG);

    @Id
    private UUID id;

    @Column(name = "mandate_id", nullable = false)
    private UUID mandate;

    @Enumerated(EnumType.STRING)
    private StandInPlace place;

    @Column(name = "earlier_id")
    @Nullable
    private UUID earlier;

    @Column(name = "person_id")
    @Nullable
    private UUID person;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private LocalDate effectiveOn;

    @Column(nullable = false)
    private String author;

    @Enumerated(EnumType.STRING)
    private Role actedAs;

    @Column(nullable = false)
    private String motive;

    protected StandIn() {
        // for Jakarta Persistence
    }

    /** Names who stands in from today on; nobody when the person is null. */
    public static StandIn name(StandInPlace place, @Nullable UUID person, Act act, StandInFacts facts) {
        mayName(place, person, act.by(), facts).orRefuse();
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        StandIn hand = new StandIn();
        hand.id = UUID.randomUUID();
        hand.mandate = facts.mandate();
        hand.place = place;
        hand.earlier = facts.now();
        hand.person = person;
        hand.at = act.at();
        hand.effectiveOn = act.effectiveOn();
        hand.author = act.by().staffNo();
        hand.actedAs = office(act.by());
        hand.motive = act.motive();
        return hand;
    }

    /** May this person name that one? Nobody names themselves, nobody decides about a mandate of their own. */
    public static Verdict mayName(StandInPlace place, @Nullable UUID person, Actor actor, StandInFacts facts) {
        return mayOpen(actor, facts)
                .and(() -> Verdict.unless(
                        person == null && place == StandInPlace.MODERATOR, "mandates.standIn.moderatorNeeded"))
                .and(() -> Verdict.unless(Objects.equals(person, facts.now()), "mandates.standIn.same"))
                .and(() -> Verdict.unless(facts.holder().equals(person), "mandates.notOwnSubstitute"))
                .and(() -> Verdict.unless(actor.person().equals(person), "mandates.standIn.yourself"))
                .and(() -> Verdict.unless(person != null && !facts.able(), "mandates.standIn.notAble"));
    }

    /** May this person change who stands in at all? */
    public static Verdict mayOpen(Actor actor, StandInFacts facts) {
        return ofTheOffice(actor)
                .and(() -> Verdict.unless(actor.isPerson(facts.holder()), "mandates.notForYourself"))
                .and(() -> Verdict.unless(!facts.running(), "mandates.overAlready"));
    }

    /** Is it this reader's office? */
    public static Verdict ofTheOffice(Actor actor) {
        return Verdict.unless(OFFICES.stream().noneMatch(actor::is), "mandates.notYourOffice");
    }

    private static Role office(Actor actor) {
        return OFFICES.stream().filter(actor::is).findFirst().orElseThrow();
    }

    public UUID getId() {
        return id;
    }

    public UUID getMandate() {
        return mandate;
    }

    public StandInPlace getPlace() {
        return place;
    }

    public @Nullable UUID getEarlier() {
        return earlier;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public Instant getAt() {
        return at;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public String getAuthor() {
        return author;
    }

    public Role getActedAs() {
        return actedAs;
    }

    public String getMotive() {
        return motive;
    }
}
