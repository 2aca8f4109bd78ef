package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.aval.domain.exhibits.CaseEvidence;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.MasterKey;

/** Takes exhibits in: the original sealed and hashed as it arrives, its sheet, its copies. */
@Dependent
class Exhibits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Original original;

    @Inject
    Sheets sheets;

    @Inject
    Copies copies;

    @Inject
    MasterKey master;

    @Inject
    InstitutionDesk institution;

    /** What the case holds. */
    CaseEvidence held(UUID incident, CaseState state) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select count(*) as kept, count(*) filter (where e.by_reporter) as sent
                          from exhibit e where e.incident_case_id = :incident""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getSingleResult();
        return new CaseEvidence(
                state,
                row.get("kept", Number.class).intValue(),
                row.get("sent", Number.class).intValue());
    }

    /**
     * Takes one in.
     *
     * @param author empty for the reporter
     * @return its number in the database
     */
    UUID take(Place place, Brought brought, String author, Arrived arrived) {
        UUID id = UUID.randomUUID();
        byte[] mark = master.derive("exhibit", place.incident() + " " + arrived.sha256());
        oneAtATime(place.incident());
        if (isKept(place.incident(), mark)) {
            throw new Refusal("exhibits.keptAlready");
        }
        write(id, place, brought, author, arrived, mark);
        original.keep(id, place, arrived);
        sheets.keep(id, place, sheet(brought, arrived));
        AtomicInteger page = new AtomicInteger();
        arrived.pages(picture -> copies.keep(id, place, page.incrementAndGet(), 0, picture, author));
        return id;
    }

    private void oneAtATime(UUID incident) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:incident, 21))) held")
                .setParameter("incident", "exhibits " + incident)
                .getSingleResult();
    }

    private boolean isKept(UUID incident, byte[] mark) {
        return !em.createNativeQuery("select 1 from exhibit where incident_case_id = :incident and mark = :mark")
                .setParameter("incident", incident)
                .setParameter("mark", mark)
                .getResultList()
                .isEmpty();
    }

    private void write(UUID id, Place place, Brought brought, String author, Arrived arrived, byte[] mark) {
        em.createNativeQuery(
                        """
                        insert into exhibit (id, incident_case_id, number, kind, media, part, by_reporter, author, stored_on,
                                             scan, mark)
                        select :id, :incident, coalesce(max(e.number), 0) + 1, :kind, :media, :part, :reporter, :author, :day,
                               :scan, :mark
                          from exhibit e where e.incident_case_id = :incident""")
                .setParameter("id", id)
                .setParameter("incident", place.incident())
                .setParameter("kind", brought.kind().name())
                .setParameter("media", arrived.media().name())
                .setParameter("part", place.part().name())
                .setParameter("reporter", place.part() == KeyPart.DIALOGUE)
                .setParameter("author", author)
                .setParameter("day", institution.today())
                .setParameter("scan", arrived.scan().name())
                .setParameter("mark", mark)
                .executeUpdate();
    }

    private static Map<ExhibitField, String> sheet(Brought brought, Arrived arrived) {
        Map<ExhibitField, String> sheet = new EnumMap<>(ExhibitField.class);
        sheet.put(ExhibitField.NAME, brought.name());
        sheet.put(ExhibitField.NOTE, brought.note());
        sheet.put(ExhibitField.SHA256, arrived.sha256());
        sheet.put(ExhibitField.BYTES, String.valueOf(arrived.bytes()));
        sheet.put(ExhibitField.ADDRESS, brought.address());
        sheet.put(ExhibitField.SEEN_AT, Objects.toString(brought.seenAt(), ""));
        sheet.put(ExhibitField.SEEN_BY, brought.seenBy());
        return sheet;
    }
}
