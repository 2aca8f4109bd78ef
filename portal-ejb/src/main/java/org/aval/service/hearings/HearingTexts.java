package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseHands;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** What is written in a hearing: sealed with a key of its own, for those who work on the case and for who is heard. */
@Dependent
class HearingTexts {

    private static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    CaseHands hands;

    static void written(String words) {
        if (words.isBlank()) {
            throw new Refusal("hearings.wordsMissing");
        }
    }

    /** The key of a new hearing: for the desk, the chair, who looks into the case or decides it by name, and who is heard. */
    void begin(Hearing hearing, Holder desk) {
        List<Holder> holders = new ArrayList<>(List.of(desk, Holder.person(hearing.getPerson())));
        if (desk.equals(Holder.role(Role.ETHICS_SECRETARY))) {
            holders.add(Holder.role(Role.ETHICS_CHAIR));
        }
        holders.addAll(hands.ofHearings(hearing.getIncident()));
        keys.begin(hearing.getId(), KeyPart.SHARED, holders);
    }

    void keep(Hearing hearing, HearingField field, Holder by, Act act, String words) {
        if (words.isBlank()) {
            return;
        }
        if (words.length() > LONGEST) {
            throw new Refusal("hearings.tooLong", LONGEST);
        }
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into hearing_text (id, hearing_id, field, author, written_on, cipher)
                        values (:id, :hearing, :field, :author, :day, :cipher)""")
                .setParameter("id", id)
                .setParameter("hearing", hearing.getId())
                .setParameter("field", field.name())
                .setParameter("author", act.by().staffNo())
                .setParameter("day", act.effectiveOn())
                .setParameter("cipher", keys.seal(hearing.getId(), KeyPart.SHARED, by, place(id, field), words.strip()))
                .executeUpdate();
    }

    /** What stands there: of the facts and the file the last text, everything else one after the other. */
    List<HearingText> read(UUID hearing, Holder by) {
        if (!keys.holds(hearing, KeyPart.SHARED, by)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.id, t.field, t.written_on, t.cipher from hearing_text t
                         where t.hearing_id = :hearing
                           and (t.field not in ('FACTS', 'FILE')
                                or t.number = (select max(l.number) from hearing_text l
                                                where l.hearing_id = t.hearing_id and l.field = t.field))
                         order by array_position(array['FACTS', 'FILE', 'OBSERVATIONS', 'MINUTES', 'CHALLENGE'], t.field::text),
                                  t.number""",
                        Tuple.class)
                .setParameter("hearing", hearing)
                .getResultList();
        return rows.stream().map(row -> opened(row, hearing, by)).toList();
    }

    private HearingText opened(Tuple row, UUID hearing, Holder by) {
        HearingField field = Columns.constant(row, "field", HearingField.class);
        byte[] cipher = Objects.requireNonNull(row.get("cipher", byte[].class));
        return new HearingText(
                field,
                Columns.day(row, "written_on"),
                keys.open(hearing, KeyPart.SHARED, by, place(Columns.id(row, "id"), field), cipher));
    }

    private static String place(UUID id, HearingField field) {
        return "hearing_text " + field + " " + id;
    }
}
