package org.aval.service.packs;

import static org.aval.service.packs.PackWords.day;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Prose;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackText;
import org.aval.service.interests.PublicInterests;
import org.aval.service.shared.Columns;

/** What somebody was asked and reminded of until a day, and which interests of theirs everybody may read. */
@Dependent
class CourtLines {

    /** What a decision of the committee ordered is nobody's business outside its case (ruling 1). */
    private static final String REMINDED =
            """
            select j.effective_on, j.step, v.number, case when c.code is null then '' else c.code end as charter
              from obligation o join person p on p.id = o.person_id
              join campaign g on g.id = o.campaign_id and g.kind <> 'REMEDIAL'
              join charter_version v on v.id = o.charter_version_id join charter c on c.id = v.charter_id
              join obligation_journal j on j.obligation_id = o.id
             where p.staff_no = :number and j.step in ('ASSIGN', 'REMIND', 'SIGN', 'SIGN_ON_PAPER') and j.effective_on <= :day
             order by j.at, j.line""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PublicInterests interests;

    PackChapter reminders(String number, LocalDate until) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(REMINDED, Tuple.class)
                .setParameter("number", number)
                .setParameter("day", until)
                .getResultList();
        List<List<PackText>> rows = found.stream()
                .map(row -> List.of(
                        day(Columns.day(row, "effective_on")),
                        PackWords.of("step." + Columns.text(row, "step")),
                        PackText.same(Columns.text(row, "charter") + " " + Columns.text(row, "number"))))
                .toList();
        return chapter(
                "reminders",
                rows,
                "court.noReminder",
                List.of(PackWords.of("court.day"), PackWords.of("court.step"), PackWords.of("court.charter")));
    }

    /** The published extract only: what was declared in confidence is read by the officer for interests. */
    PackChapter interests(String number, LocalDate on) {
        List<List<PackText>> rows = interests.all().stream()
                .filter(one -> name(number).equals(one.name()))
                .filter(one -> !one.signedOn().isAfter(on) && !one.validUntil().isBefore(on))
                .map(one -> List.of(
                        PackText.same(one.reference()), day(one.signedOn()), PackText.same(one.principalActivity())))
                .toList();
        return chapter(
                "interests",
                rows,
                "court.noInterest",
                List.of(PackWords.of("court.reference"), PackWords.of("court.day"), PackWords.of("court.activity")));
    }

    private static PackChapter chapter(String part, List<List<PackText>> rows, String none, List<PackText> headers) {
        PackText title = PackWords.of("court." + part);
        PackBlock said = rows.isEmpty() ? new Prose(PackWords.of(none)) : new Table(title, headers, rows);
        return PackChapter.of(part, title, said);
    }

    private String name(String number) {
        return (String) em.createNativeQuery(
                        """
                        select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                          from person p where p.staff_no = :number""",
                        String.class)
                .setParameter("number", number)
                .getSingleResult();
    }
}
