package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Challenge;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.ItemSubject;
import org.aval.domain.committee.ItemWish;
import org.aval.domain.committee.Proposal;
import org.aval.domain.committee.Quorum;
import org.aval.domain.committee.QuorumLaw;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.SessionFacts;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.committee.Voter;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.committee.CommitteeInstallation;
import org.aval.service.incidents.IncidentInstallation;
import org.aval.service.sample.SampleCommitteeFile.SessionLine;
import org.jspecify.annotations.Nullable;

/** The sessions of the sample's committee, held on past days by the same verbs as people use. */
@Dependent
class SampleSessions {

    private static final String SECRETARY = "P07";
    private static final String CHAIR = "P08";
    private static final LocalTime BEGINS = LocalTime.of(14, 0);
    private static final LocalTime ENDS = LocalTime.of(15, 40);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int CHALLENGE_DAYS = 15;
    private static final int LEAST = 3;

    @Inject
    CommitteeInstallation installation;

    @Inject
    IncidentInstallation cases;

    /** Where they are held: who sits there, and on which days the sample plays. */
    record Life(SampleStage stage, Map<String, CommitteeSeat> seats, Map<String, SampleCases.Life> cases) {

        SampleCast cast() {
            return stage.cast();
        }

        ZoneId zone() {
            return stage.zone();
        }

        LocalDate day(String told) {
            return stage.day(told);
        }

        Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(zone()).toInstant();
        }

        UUID seat(String person) {
            return Objects.requireNonNull(seats.get(person)).getId();
        }

        Act act(String person, Role role, LocalDate day, LocalTime time) {
            Instant told = at(day, time);
            Instant now = stage.now();
            return new Act(cast().actor(person, role), told.isAfter(now) ? now : told, day, "");
        }

        @Nullable
        UUID about(SessionLine line) {
            return line.about() == null ? null : incident(line).getId();
        }

        IncidentCase incident(SessionLine line) {
            return Objects.requireNonNull(cases.get(line.about())).incident();
        }

        List<Voter> voters() {
            return seats.values().stream()
                    .filter(seat -> seat.getKind().votes())
                    .map(seat -> new Voter(
                            seat.getId(),
                            seat.getPerson(),
                            seat.getKind(),
                            seat.getDuty(),
                            seat.isOutside(),
                            seat.getSubstituteFor()))
                    .toList();
        }
    }

    void moveIn(List<SessionLine> lines, Life life) {
        Map<String, CommitteeSession> held = new HashMap<>();
        lines.forEach(line -> held.put(line.reference(), session(line, life, held.get(line.after()))));
    }

    private CommitteeSession session(SessionLine line, Life life, @Nullable CommitteeSession first) {
        LocalDate day = life.day(line.day());
        Act plan = life.act(SECRETARY, Role.ETHICS_SECRETARY, life.day(line.planned()), MORNING);
        SessionWish wish = new SessionWish(
                line.kind(),
                Objects.requireNonNullElse(line.mode(), SessionMode.ONSITE),
                life.at(day, BEGINS),
                line.place(),
                first == null ? null : first.getId());
        CommitteeSession session = CommitteeSession.plan(line.reference(), wish, plan, facts(plan, day, null, 0));
        installation.keep(session);
        AgendaItem item = convened(line, session, put(line, session, life, plan), life);
        if (line.end() == SessionState.POSTPONED) {
            postpone(line, session, item, life, day);
        } else if (line.end() != SessionState.CONVENED) {
            hold(line, session, item, life, day);
        }
        return session;
    }

    private AgendaItem convened(SessionLine line, CommitteeSession session, AgendaItem item, Life life) {
        LocalDate convened = life.day(line.convened());
        Act call = life.act(SECRETARY, Role.ETHICS_SECRETARY, convened, MORNING);
        session.convene(call, facts(call, life.day(line.day()), null, 1));
        installation.keep(item);
        installation.open(item, life.voters(), call, life.stage().ofThePortal(line.convened(), "09:30"));
        challenge(line, item, session, life);
        return item;
    }

    private AgendaItem put(SessionLine line, CommitteeSession session, Life life, Act act) {
        UUID about = life.about(line);
        String title = line.about() == null ? line.title() : line.about();
        String question = installation.said(about, session.getId(), act.by(), "question", line.question());
        return AgendaItem.put(
                session.getId(),
                1,
                new ItemWish(
                        about == null ? ItemKind.OPINION : ItemKind.CASE,
                        about,
                        new ItemSubject(title, question, false, null)),
                act,
                facts(session, life, Set.of(), null, act));
    }

    private void challenge(SessionLine line, AgendaItem item, CommitteeSession session, Life life) {
        if (line.challenged() == null) {
            return;
        }
        LocalDate day = life.day(Objects.requireNonNull(line.challengedOn()));
        Act asked = life.act(SECRETARY, Role.ETHICS_SECRETARY, day, BEGINS);
        String because = Objects.requireNonNull(line.challengedBecause());
        Challenge challenge = new Challenge(
                life.seat(line.challenged()),
                RecusalGround.FRIENDSHIP_OR_HOSTILITY,
                installation.said(item.getAbout(), session.getId(), asked.by(), "recusal", because),
                false,
                day,
                null);
        item.challenge(challenge, asked, facts(session, life, item.getRecusals().seats(), null, asked));
    }

    private static void postpone(
            SessionLine line, CommitteeSession session, AgendaItem item, Life life, LocalDate day) {
        come(line, session, life, day);
        Act act = life.act(SECRETARY, Role.ETHICS_SECRETARY, day, BEGINS.plusMinutes(15));
        session.postpone(act, facts(act, day, null, 1));
        item.defer(act, facts(session, life, Set.of(), null, act));
    }

    private void hold(SessionLine line, CommitteeSession session, AgendaItem item, Life life, LocalDate day) {
        come(line, session, life, day);
        Act open = life.act(CHAIR, Role.ETHICS_CHAIR, day, BEGINS);
        UUID chair = life.cast().id(CHAIR);
        session.open(open, facts(open, day, chair, 1));
        Act chairs = life.act(CHAIR, Role.ETHICS_CHAIR, day, ENDS);
        installation.decided(item, vote(line, session, item, life, chairs).quorum());
        session.close(chairs, facts(chairs, day, chair, 0));
        if (line.about() != null) {
            cases.decide(life.incident(line), chairs);
        }
        if (line.end() == SessionState.SIGNED) {
            sign(line, session, item, life, day);
        }
    }

    private void sign(SessionLine line, CommitteeSession session, AgendaItem item, Life life, LocalDate day) {
        Act writes = life.act(SECRETARY, Role.ETHICS_SECRETARY, day.plusDays(4), MORNING);
        Act agrees = life.act(CHAIR, Role.ETHICS_CHAIR, day.plusDays(12), ENDS);
        Act signs = life.act(SECRETARY, Role.ETHICS_SECRETARY, day.plusDays(12), LocalTime.NOON);
        SessionFacts facts = facts(agrees, day, life.cast().id(CHAIR), 0);
        installation.minutes(session, item, line.remarks(), writes, signs, agrees, facts);
    }

    private ItemFacts vote(SessionLine line, CommitteeSession session, AgendaItem item, Life life, Act chairs) {
        UUID about = item.getAbout();
        UUID id = session.getId();
        String wording = installation.said(about, id, chairs.by(), "proposal", line.decision());
        item.call(new Proposal(wording, line.finding()), chairs, facts(session, life, Set.of(), CHAIR, chairs));
        for (String member : line.present()) {
            Role role = member.equals(CHAIR) ? Role.ETHICS_CHAIR : Role.ETHICS_MEMBER;
            Act act = life.act(member, role, chairs.effectiveOn(), ENDS);
            item.cast(Choice.FOR, act, facts(session, life, Set.of(), member, act));
        }
        ItemFacts end = facts(session, life, Set.of(), CHAIR, chairs);
        String reasons = installation.said(about, id, chairs.by(), "reasons", line.reasons());
        item.conclude(Conclusion.said(reasons, "", null), chairs, end);
        return end;
    }

    private static void come(SessionLine line, CommitteeSession session, Life life, LocalDate day) {
        Act act = life.act(SECRETARY, Role.ETHICS_SECRETARY, day, BEGINS);
        line.present().forEach(person -> session.attend(life.seat(person), true, false, act, facts(act, day, null, 1)));
    }

    private static SessionFacts facts(Act act, LocalDate day, @Nullable UUID presiding, int items) {
        return new SessionFacts(act.at(), act.effectiveOn(), day, act.at(), items, items, false, presiding);
    }

    private static ItemFacts facts(
            CommitteeSession session, Life life, Set<UUID> recused, @Nullable String who, Act act) {
        List<Voter> voters = life.voters();
        Set<UUID> present = session.present().isEmpty()
                ? voters.stream().map(Voter::seat).collect(Collectors.toSet())
                : session.present();
        Quorum quorum = Quorum.of(voters, present, recused, new QuorumLaw(LEAST, session.getSecondOf() != null));
        UUID seat = who == null ? null : life.seat(who);
        Instant convened = session.getConvenedAt();
        return new ItemFacts(
                act.effectiveOn(),
                session.getState(),
                quorum,
                seat,
                seat != null && seat.equals(quorum.presiding()),
                convened == null
                        ? null
                        : LocalDate.ofInstant(convened, life.zone()).plusDays(CHALLENGE_DAYS),
                true);
    }
}
