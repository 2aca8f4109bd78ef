package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/** What parties asked, as it is kept: its words sealed with the key of the hearing, for the party, the desk and the chair. */
@Dependent
class ChallengeRows {

    private static final Holder DESK = Holder.role(Role.ETHICS_SECRETARY);

    private static final String SELECT =
            """
            select c.id, c.hearing_id, c.seat_id, c.ground, c.unknown_before, c.made_on, c.cipher, c.committee_item_id,
                   c.recusal_id, c.outcome, c.answer, c.told_on, h.person_id,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as party
              from committee_challenge c join hearing h on h.id = c.hearing_id join person p on p.id = h.person_id
             where\s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** One of them, its words still sealed. */
    record Row(
            UUID id,
            UUID hearing,
            UUID party,
            String partyName,
            UUID seat,
            RecusalGround ground,
            boolean unknownBefore,
            LocalDate madeOn,
            byte[] cipher,
            @Nullable UUID item,
            @Nullable UUID recusal,
            @Nullable String outcome,
            byte @Nullable [] answer,
            @Nullable LocalDate toldOn) {

        ChallengeStanding standing() {
            if (outcome != null) {
                return ChallengeStanding.valueOf(outcome);
            }
            return item == null ? ChallengeStanding.WAITING : ChallengeStanding.BEFORE_THE_COMMITTEE;
        }
    }

    /** Keeps what a party asks. */
    UUID keep(UUID hearing, UUID incident, ChallengeWish wish, Act act) {
        UUID id = UUID.randomUUID();
        byte[] cipher =
                keys.seal(hearing, KeyPart.SHARED, Holder.person(act.by().person()), field(id, "words"), wish.words());
        em.createNativeQuery(
                        """
                        insert into committee_challenge
                               (id, hearing_id, incident_case_id, seat_id, ground, unknown_before, made_on, cipher)
                        values (:id, :hearing, :incident, :seat, :ground, :unknown, :madeOn, :cipher)""")
                .setParameter("id", id)
                .setParameter("hearing", hearing)
                .setParameter("incident", incident)
                .setParameter("seat", wish.seat())
                .setParameter("ground", wish.ground().name())
                .setParameter("unknown", wish.unknownBefore())
                .setParameter("madeOn", act.effectiveOn())
                .setParameter("cipher", cipher)
                .executeUpdate();
        return id;
    }

    Row one(UUID id) {
        return rows("c.id = :about", id).get(0);
    }

    /** What was asked in a hearing, in order. */
    List<Row> made(UUID hearing) {
        return rows("c.hearing_id = :about", hearing);
    }

    /** What is not answered of a case, and stands before no committee that could answer it. */
    List<Row> waiting(UUID incident) {
        return rows(
                """
                c.incident_case_id = :about and c.outcome is null
                   and not exists (select from committee_item i where i.id = c.committee_item_id
                                      and i.state in ('ON_AGENDA', 'VOTING'))""",
                incident);
    }

    /** What stands before the committee with an item, and is not answered. */
    List<Row> before(UUID item) {
        return rows("c.committee_item_id = :about and c.outcome is null", item);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String where, UUID about) {
        List<Tuple> rows = em.createNativeQuery(SELECT + where + " order by c.number", Tuple.class)
                .setParameter("about", about)
                .getResultList();
        return rows.stream().map(ChallengeRows::row).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                Columns.id(row, "id"),
                Columns.id(row, "hearing_id"),
                Columns.id(row, "person_id"),
                Columns.text(row, "party"),
                Columns.id(row, "seat_id"),
                Columns.constant(row, "ground", RecusalGround.class),
                row.get("unknown_before", Boolean.class),
                Columns.day(row, "made_on"),
                Objects.requireNonNull(row.get("cipher", byte[].class)),
                row.get("committee_item_id", UUID.class),
                row.get("recusal_id", UUID.class),
                row.get("outcome", String.class),
                row.get("answer", byte[].class),
                Columns.dayOrNull(row, "told_on"));
    }

    /** It is before the committee; without a recusal of its own when the member does not sit anyway. */
    void put(Row row, UUID item, @Nullable UUID recusal) {
        em.flush();
        em.createNativeQuery(
                        """
                        update committee_challenge set committee_item_id = :item, recusal_id = cast(:recusal as uuid)
                         where id = :id""")
                .setParameter("item", item)
                .setParameter("recusal", recusal == null ? null : recusal.toString())
                .setParameter("id", row.id())
                .executeUpdate();
    }

    /** The party is told. */
    void tell(Row row, boolean upheld, String answer, LocalDate day) {
        em.createNativeQuery(
                        """
                        update committee_challenge set outcome = :outcome, answer = cast(:answer as bytea), told_on = :day
                         where id = :id""")
                .setParameter("outcome", (upheld ? ChallengeStanding.UPHELD : ChallengeStanding.REJECTED).name())
                .setParameter(
                        "answer",
                        answer.isEmpty()
                                ? null
                                : keys.seal(row.hearing(), KeyPart.SHARED, DESK, field(row.id(), "answer"), answer))
                .setParameter("day", day)
                .setParameter("id", row.id())
                .executeUpdate();
    }

    /** Has this holder a key to it? */
    boolean opens(Row row, Holder by) {
        return keys.holds(row.hearing(), KeyPart.SHARED, by);
    }

    /** The words, for the desk that puts them before the committee. */
    String words(Row row) {
        return words(row, DESK);
    }

    /** As it is read by who has this key. */
    ChallengeLine line(Row row, Holder by, String member) {
        byte[] answer = row.answer();
        return new ChallengeLine(
                row.madeOn(),
                row.partyName(),
                member,
                row.ground(),
                row.unknownBefore(),
                words(row, by),
                row.standing(),
                answer == null ? "" : keys.open(row.hearing(), KeyPart.SHARED, by, field(row.id(), "answer"), answer),
                row.toldOn());
    }

    private String words(Row row, Holder by) {
        return keys.open(row.hearing(), KeyPart.SHARED, by, field(row.id(), "words"), row.cipher());
    }

    private static String field(UUID id, String what) {
        return "committee_challenge " + what + " " + id;
    }
}
