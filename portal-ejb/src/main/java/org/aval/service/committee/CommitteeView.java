package org.aval.service.committee;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.aval.domain.committee.CompositionRule;

/**
 * The committee as it stands today.
 *
 * @param voting who votes, the chair first, then substitutes
 * @param advising who advises and never votes
 * @param others who is proposed, or will come; for the offices that keep the seats
 * @param past whose term is over, who left or was not appointed; for the same offices
 * @param composition each rule about who the committee is made of, with whether it holds
 */
public record CommitteeView(
        List<SeatRow> voting,
        List<SeatRow> advising,
        List<SeatRow> others,
        List<SeatRow> past,
        Map<CompositionRule, Boolean> composition)
        implements Serializable {

    public CommitteeView {
        voting = List.copyOf(voting);
        advising = List.copyOf(advising);
        others = List.copyOf(others);
        past = List.copyOf(past);
        composition = Map.copyOf(composition);
    }
}
