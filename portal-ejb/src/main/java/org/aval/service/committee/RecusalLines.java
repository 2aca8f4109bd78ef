package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.Recusal;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.Voter;
import org.aval.domain.incidents.Ground;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** Who does not sit on an item, as somebody reads it. */
@Dependent
class RecusalLines {

    @Inject
    Items items;

    @Inject
    ItemWords words;

    @Inject
    FileGrounds grounds;

    /** What they are read with. */
    record Reading(
            AgendaItem item,
            CommitteeSession session,
            List<Voter> voters,
            Map<UUID, String> called,
            ItemWords.Place place) {}

    List<RecusalLine> of(Reading read) {
        return read.item().getRecusals().list().stream()
                .map(asked -> line(asked, read))
                .toList();
    }

    private RecusalLine line(Recusal asked, Reading read) {
        Actor reader = read.place().who();
        boolean automatic = asked.kind() == RecusalKind.AUTOMATIC;
        Set<UUID> away = new HashSet<>(read.item().getRecusals().seats());
        away.add(asked.seat());
        ItemFacts without = items.facts(read.session(), read.voters(), away, reader);
        return new RecusalLine(
                asked.recusalId(),
                read.called().getOrDefault(asked.seat(), ""),
                asked.kind(),
                automatic ? null : asked.ground(),
                automatic ? onFile(asked, read) : null,
                words.read(read.place(), "recusal", asked.reasons()),
                asked.state(),
                asked.tally(),
                words.read(read.place(), "answer", asked.answer()),
                without.quorum().entitled(),
                without.quorum().needed(),
                casting(asked, read, without),
                read.item().verdict(ItemStep.SETTLE, reader, without));
    }

    private @Nullable Ground onFile(Recusal asked, Reading read) {
        UUID about = read.item().getAbout();
        boolean desk = read.place().who().is(Role.ETHICS_SECRETARY);
        return desk && about != null ? grounds.of(about, asked.seat(), asked.requestedAt()) : null;
    }

    private static Verdict casting(Recusal asked, Reading read, ItemFacts without) {
        UUID place = without.quorum().placeOf(without.seat());
        return Verdict.unless(!asked.isPending(), "committee.settledAlready")
                .and(() -> read.item().verdict(ItemStep.CAST, read.place().who(), without))
                .and(() -> Verdict.unless(
                        read.item().getVoting().hasVotedOn(asked.recusalId(), place), "committee.votedAlready"));
    }
}
