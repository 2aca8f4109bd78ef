package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CompositionRule;
import org.aval.domain.committee.CompositionRule.Member;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatStanding;
import org.aval.domain.committee.Voter;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Actor;
import org.aval.service.committee.SeatHolders.Known;
import org.aval.service.shared.InstitutionDesk;

/** The seats as lists show them, and as a table counts them. */
@Dependent
class SeatRows {

    /** Of what is past the most recent are shown. */
    private static final int MOST = 200;

    private static final Set<SeatStanding> NOW = Set.of(SeatStanding.SITTING, SeatStanding.SILENT);
    private static final Set<SeatStanding> TO_COME = Set.of(SeatStanding.PROPOSED, SeatStanding.UPCOMING);

    /** Who presides first, then by seat, substitutes last. */
    private static final Comparator<SeatRow> ORDER = Comparator.comparing(SeatRow::substitute)
            .thenComparing(row -> List.of(SeatDuty.CHAIR, SeatDuty.VICE_CHAIR, SeatDuty.MEMBER)
                    .indexOf(row.duty()))
            .thenComparing(SeatRow::kind)
            .thenComparing(SeatRow::name);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    SeatHolders holders;

    /** The committee today, with as much of it as concerns the reader. */
    CommitteeView view(Actor reader, String language) {
        List<CommitteeSeat> seats = all();
        List<SeatRow> rows = rows(seats, reader, language);
        boolean office = SeatReaders.isOffice(reader);
        return new CommitteeView(
                only(rows, row -> NOW.contains(row.standing()) && row.kind().votes()),
                only(rows, row -> NOW.contains(row.standing()) && !row.kind().votes()),
                only(rows, row -> office && TO_COME.contains(row.standing())),
                only(rows, row -> office && !NOW.contains(row.standing()) && !TO_COME.contains(row.standing())),
                composition(rows));
    }

    SeatRow row(CommitteeSeat seat, Actor reader, String language) {
        return rows(List.of(seat), reader, language).get(0);
    }

    /** Who may vote today. */
    List<Voter> voters() {
        List<CommitteeSeat> seats = all();
        LocalDate today = institution.today();
        Map<UUID, Known> known = holders.of(seats, today, "fr");
        return seats.stream()
                .filter(seat -> seat.getKind().votes())
                .filter(seat -> known.containsKey(seat.getId())
                        && seat.standing(known.get(seat.getId()).holder(), today)
                                .counts())
                .map(seat -> new Voter(
                        seat.getId(),
                        seat.getPerson(),
                        seat.getKind(),
                        seat.getDuty(),
                        seat.isOutside(),
                        seat.getSubstituteFor()))
                .toList();
    }

    private List<CommitteeSeat> all() {
        return em.createQuery("select s from CommitteeSeat s order by s.term.endsOn desc", CommitteeSeat.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<SeatRow> rows(List<CommitteeSeat> seats, Actor reader, String language) {
        LocalDate today = institution.today();
        Map<UUID, Known> known = holders.of(seats, today, language);
        return seats.stream()
                .map(seat -> row(seat, known, reader, today))
                .sorted(ORDER)
                .toList();
    }

    private SeatRow row(CommitteeSeat seat, Map<UUID, Known> known, Actor reader, LocalDate today) {
        Known holder = Objects.requireNonNull(known.get(seat.getId()));
        boolean concerned = SeatReaders.verdict(seat, reader).granted();
        return new SeatRow(
                seat.getId(),
                seat.getPerson(),
                holder.name(),
                holder.title(),
                seat.getKind(),
                seat.getDuty(),
                seat.isOutside(),
                seat.getSubstituteFor() != null,
                replaced(seat),
                seat.getTerm().startsOn(),
                seat.getTerm().endsOn(),
                seat.getTerm().number(),
                seat.standing(holder.holder(), today),
                concerned ? seat.missing(holder.holder(), today) : Set.of());
    }

    private String replaced(CommitteeSeat seat) {
        return seat.getSubstituteFor() == null
                ? ""
                : em.createQuery(
                                "select p from Person p, CommitteeSeat s where s.id = :seat and p.id = s.person",
                                Person.class)
                        .setParameter("seat", seat.getSubstituteFor())
                        .getSingleResult()
                        .fullName();
    }

    private static List<SeatRow> only(List<SeatRow> rows, Predicate<SeatRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static Map<CompositionRule, Boolean> composition(List<SeatRow> rows) {
        List<Member> members = rows.stream()
                .filter(row -> NOW.contains(row.standing()))
                .map(row -> new Member(
                        row.kind(),
                        row.duty(),
                        row.outside(),
                        row.substitute(),
                        row.endsOn().getYear()))
                .toList();
        Map<CompositionRule, Boolean> composition = new EnumMap<>(CompositionRule.class);
        Arrays.stream(CompositionRule.values()).forEach(rule -> composition.put(rule, rule.isMetBy(members)));
        return composition;
    }
}
