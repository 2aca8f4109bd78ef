package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.SeatCondition;
import org.aval.domain.committee.SeatFacts;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Timelines;

/**
 * Who sits on the ethics committee. Everybody here may know it: whoever reports something knows whom it goes to. What a seat
 * still needs is for who sits there and for the offices that keep the seats.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CommitteeRegister {

    @Inject
    Acts acts;

    @Inject
    Seats seats;

    @Inject
    SeatRows rows;

    @Inject
    SeatQueue queue;

    @Inject
    Timelines timelines;

    /** The committee today. */
    public CommitteeView members(String language) {
        return rows.view(reader(), language);
    }

    /** One seat. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public SeatRecord seat(UUID id, String language) {
        CommitteeSeat seat = seats.any(id);
        Actor reader = reader();
        SeatReaders.verdict(seat, reader).orRefuse();
        SeatRow row = rows.row(seat, reader, language);
        return new SeatRecord(
                seat.getId(),
                seat.getVersion(),
                row,
                reader.isPerson(seat.getPerson()),
                seat.getPledgedOn(),
                seat.getEndedOn(),
                conditions(row),
                verdicts(seat, reader),
                timelines.of("committee_seat", seat.getId()));
    }

    /** Seats that wait for the caller: to be decided, to be pledged for, to be renewed. */
    public List<SeatWaiting> waiting() {
        return queue.of(reader());
    }

    private static Map<SeatCondition, Boolean> conditions(SeatRow row) {
        Map<SeatCondition, Boolean> conditions = new EnumMap<>(SeatCondition.class);
        Arrays.stream(SeatCondition.values())
                .filter(condition -> condition != SeatCondition.INTERESTS_DECLARED
                        || row.kind().votes())
                .forEach(condition -> conditions.put(condition, !row.missing().contains(condition)));
        return conditions;
    }

    private Map<SeatStep, Verdict> verdicts(CommitteeSeat seat, Actor reader) {
        SeatFacts facts = seats.facts(seat);
        Map<SeatStep, Verdict> verdicts = new EnumMap<>(SeatStep.class);
        Arrays.stream(SeatStep.values())
                .filter(step -> step.opensFrom(seat.getState()))
                .forEach(step -> verdicts.put(step, seat.verdict(step, reader, facts)));
        return verdicts;
    }

    private Actor reader() {
        return acts.now("").by();
    }
}
