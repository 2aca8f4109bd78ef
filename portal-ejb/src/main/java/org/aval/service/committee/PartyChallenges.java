package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.Challenge;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Where who is heard challenges a member: they see who has a vote, and nothing else of the committee or of the case. Whoever
 * of the members withdrew is not told before the committee sits; that somebody does not sit could tell who reported.
 */
@Dependent
public class PartyChallenges {

    private static final Set<CaseState> UNDER_WAY =
            EnumSet.of(CaseState.CONTRADICTORY, CaseState.COMMITTEE, CaseState.REVIEW_REQUESTED);

    @PersistenceContext
    EntityManager em;

    @Inject
    ChallengeRows rows;

    @Inject
    Challenges challenges;

    @Inject
    Items items;

    @Inject
    Table table;

    @Inject
    SeatNames names;

    @Inject
    PortalEyes eyes;

    /** What the party may know of where their case stands. */
    private record Place(
            CaseState caseState,
            @Nullable UUID item,
            @Nullable ItemState itemState,
            @Nullable LocalDate until,
            @Nullable Instant startsAt) {}

    /** What the party who is heard may know and do. */
    public ChallengeSheet of(UUID hearing, Holder party) {
        Place place = place(hearing);
        Map<UUID, String> called = names.all();
        return new ChallengeSheet(
                open(place),
                members(called),
                place.until() == null ? null : place.startsAt(),
                place.until(),
                rows.made(hearing).stream()
                        .map(row -> rows.line(row, party, called.getOrDefault(row.seat(), "")))
                        .toList());
    }

    private List<ChallengeSheet.Member> members(Map<UUID, String> called) {
        return table.voters().stream()
                .map(voter ->
                        new ChallengeSheet.Member(voter.seat(), called.getOrDefault(voter.seat(), ""), voter.kind()))
                .toList();
    }

    /** The party challenges a member: at once where their case is on an agenda, otherwise as soon as it is. */
    public void make(UUID hearing, UUID incident, ChallengeWish wish, Act act) {
        Place place = place(hearing);
        UUID party = act.by().person();
        open(place)
                .and(wish::verdict)
                .and(() -> Verdict.unless(!isMember(wish.seat()), "committee.noMember"))
                .and(() -> new Challenge(
                                wish.seat(),
                                wish.ground(),
                                wish.words(),
                                wish.unknownBefore(),
                                act.effectiveOn(),
                                party)
                        .inTime(place.until()))
                .and(() -> Verdict.unless(isAsked(hearing, wish.seat()), "committee.askedAlready"))
                .orRefuse();
        UUID id = rows.keep(hearing, incident, wish, act);
        UUID item = place.item();
        if (item != null) {
            eyes.see(() -> challenges.enter(items.any(item), rows.one(id), act));
        }
    }

    private boolean isMember(UUID seat) {
        return table.voters().stream().anyMatch(voter -> voter.seat().equals(seat));
    }

    private boolean isAsked(UUID hearing, UUID seat) {
        return rows.made(hearing).stream().anyMatch(row -> row.seat().equals(seat) && row.outcome() == null);
    }

    private static Verdict open(Place place) {
        ItemState state = place.itemState();
        return Verdict.unless(!UNDER_WAY.contains(place.caseState()), "committee.decidedByNow")
                .and(() ->
                        Verdict.unless(state != null && !ItemStep.CHALLENGE.opensFrom(state), "committee.votingByNow"));
    }

    private Place place(UUID hearing) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery("select * from challenge_place(:hearing)", Tuple.class)
                .setParameter("hearing", hearing)
                .getResultList();
        Tuple row = found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        String itemState = row.get("item_state", String.class);
        return new Place(
                Columns.constant(row, "case_state", CaseState.class),
                row.get("item_id", UUID.class),
                itemState == null ? null : ItemState.valueOf(itemState),
                items.challengeUntil(row.get("convened_at", Instant.class)),
                row.get("starts_at", Instant.class));
    }
}
