package org.aval.domain.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** A committee of seven, its secretary and the day they meet, for tests. */
final class CommitteeStage {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final Instant NOW = TODAY.atTime(14, 0).toInstant(ZoneOffset.UTC);

    static final Voter IRENE = voter(8, SeatKind.PHYSICIAN, SeatDuty.CHAIR, false);
    static final Voter CATHERINE = voter(5, SeatKind.LEGAL, SeatDuty.VICE_CHAIR, false);
    static final Voter JULIEN = voter(9, SeatKind.PHYSICIAN, SeatDuty.MEMBER, false);
    static final Voter THOMAS = voter(11, SeatKind.NURSE, SeatDuty.MEMBER, false);
    static final Voter MEI_LIN = voter(16, SeatKind.STUDENT_OR_RESIDENT, SeatDuty.MEMBER, false);
    static final Voter ANNE_MARIE = voter(19, SeatKind.RESEARCH_TEACHING, SeatDuty.MEMBER, false);
    static final Voter GINETTE = voter(23, SeatKind.PATIENT_REPRESENTATIVE, SeatDuty.MEMBER, true);

    static final List<Voter> SEVEN = List.of(IRENE, CATHERINE, JULIEN, THOMAS, MEI_LIN, ANNE_MARIE, GINETTE);
    static final Actor SECRETARY = actor(7, Role.ETHICS_SECRETARY);
    static final Actor DIRECTOR = actor(1, Role.DG);
    static final QuorumLaw LAW = new QuorumLaw(3, false);

    private CommitteeStage() {}

    static Voter voter(int number, SeatKind kind, SeatDuty duty, boolean outside) {
        return new Voter(new UUID(1, number), new UUID(2, number), kind, duty, outside, null);
    }

    static Voter substitute(int number, Voter of) {
        return new Voter(new UUID(1, number), new UUID(2, number), of.kind(), SeatDuty.MEMBER, of.outside(), of.seat());
    }

    static Actor actor(int number, Role... roles) {
        Set<Role> held = EnumSet.of(Role.EMPLOYEE);
        held.addAll(List.of(roles));
        return new Actor(new UUID(2, number), "VB100%02d".formatted(number), held);
    }

    static Actor actor(Voter voter) {
        int number = (int) voter.seat().getLeastSignificantBits();
        return actor(number, voter.duty() == SeatDuty.CHAIR ? Role.ETHICS_CHAIR : Role.ETHICS_MEMBER);
    }

    static Act act(Actor by, String motive) {
        return new Act(by, NOW, TODAY, motive);
    }

    static Act act(Voter by) {
        return act(actor(by), "");
    }

    /** The facts of an item for somebody, with those who are there and those who withdrew. */
    static ItemFacts facts(
            @Nullable Voter who, Collection<Voter> seats, Collection<Voter> present, Collection<UUID> recused) {
        Quorum quorum = Quorum.of(seats, present.stream().map(Voter::seat).toList(), recused, LAW);
        UUID seat = who == null ? null : who.seat();
        return new ItemFacts(
                TODAY,
                SessionState.OPEN,
                quorum,
                seat,
                seat != null && seat.equals(quorum.presiding()),
                TODAY.plusDays(9),
                true);
    }

    static ItemFacts facts(@Nullable Voter who, AgendaItem item) {
        return facts(who, SEVEN, SEVEN, item.getRecusals().seats());
    }

    /** As if the member the recusal is about had withdrawn. */
    static ItemFacts without(Voter away, Voter who, AgendaItem item) {
        Set<UUID> recused = new HashSet<>(item.getRecusals().seats());
        recused.add(away.seat());
        return facts(who, SEVEN, SEVEN, recused);
    }

    static AgendaItem item(ItemKind kind, boolean expression) {
        return AgendaItem.put(
                new UUID(3, 1),
                1,
                new ItemWish(
                        kind,
                        kind == ItemKind.CASE ? new UUID(4, 1) : null,
                        new ItemSubject("INC-2026-7K3M", "Y a-t-il manquement?", expression, null)),
                act(SECRETARY, ""),
                facts(null, SEVEN, SEVEN, Set.of()));
    }

    /** What came to the secretary on paper. */
    static Challenge challenge(Voter member, String reasons) {
        return new Challenge(member.seat(), RecusalGround.FRIENDSHIP_OR_HOSTILITY, reasons, false, TODAY, null);
    }

    static Conclusion because(String reasons) {
        return Conclusion.said(reasons, "", null);
    }
}
