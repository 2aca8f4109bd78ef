package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.marks.MarkStamp;
import org.aval.service.files.DrawnMark;
import org.aval.service.files.FileType;
import org.aval.service.files.Mark;
import org.aval.service.shared.Columns;

/** Hands out the files of marks, each with the permit it left under written on it and in it, and finds that again. */
@Dependent
class Deliveries {

    private static final String MASTER =
            """
            select f.format, f.content, n.code from mark_file f
              join mark_now n on n.id = f.brand_mark_id and n.number = f.edition
              join logo_use_mark u on u.mark_id = f.brand_mark_id and u.logo_use_id = :use
             where f.id = :file""";

    private static final String NUMBER = "select coalesce(max(number), 0) + 1 from logo_delivery where code = :code";

    @PersistenceContext
    EntityManager em;

    /** One file of a mark that this use names, in the edition of today. */
    HandedOut deliver(LogoUse use, String code, UUID file, Act act) {
        Tuple master = master(use, file);
        int number = ((Number)
                        em.createNativeQuery(NUMBER).setParameter("code", code).getSingleResult())
                .intValue();
        FileType type = Columns.constant(master, "format", FileType.class);
        byte[] stamped = stamped(type, master.get("content", byte[].class), code + "/" + number);
        em.createNativeQuery(
                        """
                        insert into logo_delivery (id, code, number, mark_file_id, person_id, at, sha256)
                        values (gen_random_uuid(), :code, :number, :file, :person, :at, :sha256)""")
                .setParameter("code", code)
                .setParameter("number", number)
                .setParameter("file", file)
                .setParameter("person", act.by().person())
                .setParameter("at", act.at())
                .setParameter("sha256", Sha256.of(stamped))
                .executeUpdate();
        String name = Columns.text(master, "code") + "-" + code + "-" + number + "." + type.extension();
        return new HandedOut(name, type.mediaType(), stamped);
    }

    private Tuple master(LogoUse use, UUID file) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(MASTER, Tuple.class)
                .setParameter("use", use.getId())
                .setParameter("file", file)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("logos.noSuchFile"));
    }

    private static byte[] stamped(FileType type, byte[] master, String id) {
        return switch (type) {
            case SVG -> {
                Mark drawn = DrawnMark.read(master);
                yield MarkStamp.svg(master, drawn.width(), drawn.height(), id);
            }
            case PDF -> MarkStamp.pdf(master, id);
            default -> MarkStamp.png(master, id);
        };
    }

    /** What was handed out under the permits of a use, the newest first. */
    @SuppressWarnings("unchecked")
    List<DeliveryRow> of(UUID use, String language) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select d.code || '/' || d.number as id, f.format, d.at,
                               case :language when 'en' then m.name_en else m.name_fr end as mark,
                               trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who
                          from logo_permit t join logo_delivery d on d.code = t.code join mark_file f on f.id = d.mark_file_id
                          join brand_mark m on m.id = f.brand_mark_id join person p on p.id = d.person_id
                         where t.logo_use_id = :use order by d.at desc""",
                        Tuple.class)
                .setParameter("use", use)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new DeliveryRow(
                        Columns.text(row, "id"),
                        Columns.text(row, "mark"),
                        Columns.text(row, "format"),
                        Columns.text(row, "who"),
                        Columns.moment(row, "at")))
                .toList();
    }
}
