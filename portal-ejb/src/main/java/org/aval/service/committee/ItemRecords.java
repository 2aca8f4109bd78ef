package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.Proposal;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.Voter;
import org.aval.domain.committee.Voting;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Timelines;

/** An item as somebody sees it who sits on it: its words opened with their key. */
@Dependent
class ItemRecords {

    @Inject
    Items items;

    @Inject
    RecusalLines recusals;

    @Inject
    Table table;

    @Inject
    ItemWords words;

    @Inject
    Documents documents;

    @Inject
    Deliberations notes;

    @Inject
    SeatNames names;

    @Inject
    Timelines timelines;

    /** What an item is read with. */
    private record Reading(
            AgendaItem item,
            CommitteeSession session,
            List<Voter> voters,
            ItemFacts facts,
            Map<UUID, String> called,
            ItemWords.Place place) {}

    ItemRecord of(UUID id, Actor reader) {
        AgendaItem item = items.any(id);
        CommitteeSession session = items.sessionOf(item);
        List<Voter> voters = table.voters();
        ItemFacts facts = items.facts(session, voters, item.getRecusals().seats(), reader);
        return record(new Reading(item, session, voters, facts, names.all(), ItemWords.Place.of(item, reader)));
    }

    private ItemRecord record(Reading read) {
        AgendaItem item = read.item();
        Voting voting = item.getVoting();
        Proposal put = voting.proposal();
        UUID rapporteur = item.getSubject().rapporteur();
        UUID presiding = read.facts().quorum().presiding();
        return new ItemRecord(
                AgendaLine.of(item, read.facts().quorum(), read.called()),
                item.getVersion(),
                item.getSession(),
                read.session().getReference(),
                read.session().getClosedAt() != null,
                item.getAbout(),
                words.read(read.place(), "question", item.getSubject().question()),
                item.getSubject().expression(),
                rapporteur,
                rapporteur == null ? "" : read.called().getOrDefault(rapporteur, ""),
                presiding == null ? "" : read.called().getOrDefault(presiding, ""),
                documents.of(item, read.place().who()),
                recusals.of(new RecusalLines.Reading(item, read.session(), read.voters(), read.called(), read.place())),
                words.read(read.place(), item.getBalance()),
                new Proposal(words.read(read.place(), "proposal", put.wording()), put.finding()),
                voting.isSecret(),
                voting.round(),
                voting.tally(),
                voting.hasVoted(read.facts().quorum().placeOf(read.facts().seat())),
                concluded(read),
                notes.read(item.getId(), read.place().who()),
                noting(read),
                verdicts(read),
                timelines.of("committee_item", item.getId()));
    }

    private Conclusion concluded(Reading read) {
        Conclusion said = read.item().getConclusion();
        return new Conclusion(
                words.read(read.place(), "reasons", said.reasons()),
                words.read(read.place(), "dissent", said.dissent()),
                said.casting(),
                said.decidedAt());
    }

    private static Verdict noting(Reading read) {
        boolean sits = read.facts().seat() != null || read.place().who().is(Role.ETHICS_SECRETARY);
        return Verdict.unless(!sits, "committee.notYourOffice", ItemStep.WEIGH)
                .and(() -> Verdict.unless(read.facts().session() != SessionState.OPEN, "committee.sessionNotOpen"));
    }

    private static Map<ItemStep, Verdict> verdicts(Reading read) {
        Map<ItemStep, Verdict> verdicts = new EnumMap<>(ItemStep.class);
        Arrays.stream(ItemStep.values())
                .filter(step -> step.opensFrom(read.item().getState()))
                .forEach(step -> verdicts.put(
                        step, read.item().verdict(step, read.place().who(), read.facts())));
        return verdicts;
    }
}
