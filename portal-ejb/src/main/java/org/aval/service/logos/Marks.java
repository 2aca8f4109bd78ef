package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.BrandMark;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.marks.MarkPreview;
import org.aval.service.files.DrawnMark;
import org.aval.service.files.FileType;
import org.aval.service.files.Mark;
import org.aval.service.files.Upload;
import org.aval.service.logos.MarkRow.MarkFormat;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Finds marks with the files of their edition, and keeps new editions. */
@Dependent
class Marks {

    private static final String SELECT =
            """
            select m.id, m.version, m.code, m.kind, case :language when 'en' then m.name_en else m.name_fr end as name,
                   coalesce(n.number, 0) as number, n.publish_on, n.expires_on, coalesce(n.offered, false) as offered,
                   coalesce((select string_agg(f.id || ' ' || f.format || ' ' || f.sha256, ',' order by f.format)
                      from mark_file f where f.brand_mark_id = m.id and f.edition = n.number), '') as files
              from brand_mark m left join mark_now n on n.id = m.id""";

    @PersistenceContext
    EntityManager em;

    /** Every mark, those that are offered first. */
    List<MarkRow> all(String language) {
        return rows(
                " order by coalesce(n.offered, false) desc, m.kind <> 'INSTITUTION_LOGO', m.kind, name", "", language);
    }

    /** These marks. */
    List<MarkRow> of(Collection<UUID> ids, String language) {
        return rows(
                " where cast(m.id as text) = any (string_to_array(:ids, ',')) order by m.kind, name",
                ids.stream().map(UUID::toString).collect(Collectors.joining(",")),
                language);
    }

    @SuppressWarnings("unchecked")
    private List<MarkRow> rows(String order, String ids, String language) {
        var query = em.createNativeQuery(SELECT + order, Tuple.class).setParameter("language", language);
        if (order.contains(":ids")) {
            query.setParameter("ids", ids);
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(Marks::row).toList();
    }

    private static MarkRow row(Tuple row) {
        String files = Columns.text(row, "files");
        return new MarkRow(
                Columns.id(row, "id"),
                row.get("version", Number.class).intValue(),
                Columns.text(row, "code"),
                Columns.constant(row, "kind", MarkKind.class),
                Columns.text(row, "name"),
                row.get("number", Number.class).intValue(),
                Columns.dayOrNull(row, "publish_on"),
                Columns.dayOrNull(row, "expires_on"),
                row.get("offered", Boolean.class),
                files.isEmpty()
                        ? List.of()
                        : Arrays.stream(files.split(",")).map(Marks::format).toList());
    }

    private static MarkFormat format(String told) {
        String[] parts = told.split(" ");
        return new MarkFormat(UUID.fromString(parts[0]), parts[1], parts[2]);
    }

    /** What everybody sees of a mark. @throws Refusal when there is nothing that can be shown */
    HandedOut picture(UUID mark, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select f.format, f.content, n.code from mark_now n
                          join mark_file f on f.brand_mark_id = n.id and f.edition = n.number and f.format in ('SVG', 'PNG')
                         where n.id = :mark order by f.format desc""",
                        Tuple.class)
                .setParameter("mark", mark)
                .setMaxResults(1)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> shown(row, "en".equals(language) ? "PREVIEW" : "APERÇU"))
                .orElseThrow(() -> new Refusal("logos.noSuchFile"));
    }

    private static HandedOut shown(Tuple row, String word) {
        FileType type = Columns.constant(row, "format", FileType.class);
        byte[] master = row.get("content", byte[].class);
        String name = Columns.text(row, "code") + "." + type.extension();
        if (type == FileType.PNG) {
            return new HandedOut(name, type.mediaType(), MarkPreview.png(master, word));
        }
        Mark drawn = DrawnMark.read(master);
        return new HandedOut(name, type.mediaType(), MarkPreview.svg(master, drawn.width(), drawn.height(), word));
    }

    /** Keeps an edition with its files; the number is the next one. */
    void keep(BrandMark mark, LocalDate from, @Nullable LocalDate until, List<Upload> files) {
        int number = next(mark);
        em.createNativeQuery(
                        """
                        insert into mark_edition (brand_mark_id, number, publish_on, expires_on)
                        values (:mark, :number, :from, cast(nullif(:until, '') as date))""")
                .setParameter("mark", mark.getId())
                .setParameter("number", number)
                .setParameter("from", from)
                .setParameter("until", until == null ? "" : until.toString())
                .executeUpdate();
        files.forEach(file -> keep(mark, number, file));
    }

    private int next(BrandMark mark) {
        Number number = (Number) em.createNativeQuery(
                        "select coalesce(max(number), 0) + 1 from mark_edition where brand_mark_id = :mark")
                .setParameter("mark", mark.getId())
                .getSingleResult();
        return number.intValue();
    }

    private void keep(BrandMark mark, int edition, Upload file) {
        em.createNativeQuery(
                        """
                        insert into mark_file (id, brand_mark_id, edition, format, sha256, content)
                        values (gen_random_uuid(), :mark, :edition, :format, :sha256, :content)""")
                .setParameter("mark", mark.getId())
                .setParameter("edition", edition)
                .setParameter("format", file.type().name())
                .setParameter("sha256", Sha256.of(file.content()))
                .setParameter("content", file.content())
                .executeUpdate();
    }
}
