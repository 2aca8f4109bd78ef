package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.exhibits.SizeClass;
import org.aval.domain.vault.KeyPart;
import org.aval.service.shared.Columns;
import org.aval.service.vault.Holder;

/** The exhibits of a case, by their numbers, each with what the reader may know of it. */
@Dependent
class ExhibitRows {

    private static final String ALL =
            """
            select e.id, e.number, e.kind, e.media, e.scan, e.part, e.by_reporter, e.stored_on,
                   coalesce((select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) from person p
                              where p.staff_no = e.author), '') as author,
                   (select count(distinct c.page) from exhibit_copy c where c.exhibit_id = e.id) as pages,
                   exists (select from exhibit_copy c where c.exhibit_id = e.id and c.edition > 0) as masked
              from exhibit e where e.incident_case_id = :incident order by e.number""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sheets sheets;

    List<ExhibitRow> of(UUID incident, Holder reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(ALL, Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        Map<UUID, Map<ExhibitField, String>> known = new HashMap<>();
        for (KeyPart part : List.of(KeyPart.CASE, KeyPart.DIALOGUE)) {
            known.putAll(sheets.read(in(rows, part), new Place(incident, part, reader)));
        }
        return rows.stream()
                .map(row -> row(row, known.getOrDefault(Columns.id(row, "id"), Map.of())))
                .toList();
    }

    /** What a reporter sent, the newest first, for who holds the receipt. */
    List<SentFile> sent(UUID incident, Holder reporter) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select e.id, e.media, e.stored_on from exhibit e
                         where e.incident_case_id = :incident and e.by_reporter order by e.number desc""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        List<UUID> ids = rows.stream().map(row -> Columns.id(row, "id")).toList();
        Map<UUID, Map<ExhibitField, String>> known = sheets.read(ids, new Place(incident, KeyPart.DIALOGUE, reporter));
        return rows.stream()
                .map(row -> sent(row, known.getOrDefault(Columns.id(row, "id"), Map.of())))
                .toList();
    }

    private static SentFile sent(Tuple row, Map<ExhibitField, String> sheet) {
        return new SentFile(
                sheet.getOrDefault(ExhibitField.NAME, ""),
                Columns.constant(row, "media", ExhibitMedia.class),
                SizeClass.of(Long.parseLong(sheet.getOrDefault(ExhibitField.BYTES, "0"))),
                Columns.day(row, "stored_on"));
    }

    private static List<UUID> in(List<Tuple> rows, KeyPart part) {
        return rows.stream()
                .filter(row -> part.name().equals(Columns.text(row, "part")))
                .map(row -> Columns.id(row, "id"))
                .toList();
    }

    private static ExhibitRow row(Tuple row, Map<ExhibitField, String> sheet) {
        return new ExhibitRow(
                Columns.id(row, "id"),
                row.get("number", Number.class).intValue(),
                Columns.constant(row, "kind", ExhibitKind.class),
                Columns.constant(row, "media", ExhibitMedia.class),
                Columns.constant(row, "scan", ScanResult.class),
                Boolean.TRUE.equals(row.get("by_reporter", Boolean.class)),
                Columns.text(row, "author"),
                Columns.day(row, "stored_on"),
                row.get("pages", Number.class).intValue(),
                Boolean.TRUE.equals(row.get("masked", Boolean.class)),
                sheet.getOrDefault(ExhibitField.NAME, ""),
                sheet.getOrDefault(ExhibitField.SHA256, ""));
    }
}
