package org.aval.service.interests;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.CounterpartyState;
import org.aval.domain.interests.CounterpartyStep;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * A counterparty as the officer reads it.
 *
 * @param others those of its group, its other spellings, those that are called nearly the same
 * @param links who is linked to it, what counts today first
 */
public record PartyRecord(
        UUID id,
        int version,
        CounterpartyWording wording,
        CounterpartyState state,
        List<RelatedParty> others,
        List<PartyLink> links,
        Map<CounterpartyStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public PartyRecord {
        others = List.copyOf(others);
        links = List.copyOf(links);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(CounterpartyStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }

    /** Those that stand to it like this. */
    public List<RelatedParty> those(PartyRelation relation) {
        return others.stream().filter(other -> other.relation() == relation).toList();
    }
}
