package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.SeatFacts;
import org.aval.domain.committee.SeatWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.committee.CommitteeInstallation;
import org.aval.service.sample.SampleCommitteeFile.SeatLine;
import org.aval.service.sample.SampleFile.Calendar;

/** The sample's ethics committee, proposed, appointed and pledged on past days by the same verbs as people use. */
@Dependent
class SampleCommittee {

    private static final int YEARS = 3;
    private static final String SECRETARY = "P07";
    private static final String CHAIR = "P08";
    private static final String DIRECTOR = "P01";

    @Inject
    CommitteeInstallation installation;

    @Inject
    SampleSessions sessions;

    @Inject
    SampleCases cases;

    @Inject
    Clock clock;

    /** Its cases as far as they came before it, its seats and sessions, and what followed from its decisions. */
    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        SampleStage stage = new SampleStage(cast, calendar, zone, clock.instant());
        Map<String, SampleCases.Life> reported = cases.reported(stage);
        sits(stage, reported);
        cases.decided(stage, reported);
    }

    private void sits(SampleStage stage, Map<String, SampleCases.Life> reported) {
        SampleCommitteeFile file = SampleCommitteeFile.read();
        Map<String, CommitteeSeat> seats = new LinkedHashMap<>();
        file.seats()
                .forEach(line ->
                        seats.put(line.person(), sit(line, stage.cast(), stage.day(line.from()), stage.zone())));
        sessions.moveIn(file.sessions(), new SampleSessions.Life(stage, seats, reported));
    }

    private CommitteeSeat sit(SeatLine line, SampleCast cast, LocalDate from, ZoneId zone) {
        SeatFacts facts = SeatFacts.on(from, YEARS);
        boolean own = line.person().equals(SECRETARY);
        String proposer = own ? CHAIR : SECRETARY;
        Role office = own ? Role.ETHICS_CHAIR : Role.ETHICS_SECRETARY;
        SeatWish wish = new SeatWish(cast.id(line.person()), line.kind(), line.duty(), line.outside(), null, from);
        CommitteeSeat seat = CommitteeSeat.propose(wish, act(cast, proposer, office, from.minusDays(28), zone), facts);
        seat.appoint(act(cast, DIRECTOR, Role.DG, from.minusDays(14), zone), facts);
        seat.pledge(act(cast, line.person(), Role.EMPLOYEE, from, zone), facts);
        installation.keep(seat);
        return seat;
    }

    private static Act act(SampleCast cast, String person, Role role, LocalDate day, ZoneId zone) {
        return new Act(cast.actor(person, role), day.atTime(9, 30).atZone(zone).toInstant(), day, "");
    }
}
