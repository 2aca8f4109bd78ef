package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.policies.letters.LogoNames;
import org.aval.policies.marks.Painted;
import org.aval.policies.typeset.PermitMark;
import org.aval.service.files.FileType;
import org.aval.service.shared.Columns;

/** The marks of a permit as its annex shows them: a line and a picture each. */
@Dependent
class AnnexMarks {

    /** Enough for the width it has on paper. */
    private static final int EDGE = 640;

    private static final byte[] NO_PICTURE = {};

    private static final String MASTER =
            """
            select f.format, f.content from mark_file f where f.brand_mark_id = :mark and f.edition = :edition
             order by f.format <> 'SVG', f.format <> 'PNG'""";

    @PersistenceContext
    EntityManager em;

    List<PermitMark> of(List<MarkRow> marks, String language) {
        return marks.stream()
                .map(mark -> new PermitMark(line(mark, language), picture(mark)))
                .toList();
    }

    private static String line(MarkRow mark, String language) {
        String kind = LogoNames.of("mark." + mark.kind(), language);
        return mark.name() + " (" + kind + ", " + mark.code() + ", "
                + LogoNames.of("edition", language).formatted(mark.edition()) + ")";
    }

    @SuppressWarnings("unchecked")
    private byte[] picture(MarkRow mark) {
        List<Tuple> masters = em.createNativeQuery(MASTER, Tuple.class)
                .setParameter("mark", mark.id())
                .setParameter("edition", mark.edition())
                .setMaxResults(1)
                .getResultList();
        return masters.stream()
                .flatMap(master -> Painted.png(
                        master.get("content", byte[].class),
                        Columns.constant(master, "format", FileType.class).mediaType(),
                        EDGE)
                        .stream())
                .findFirst()
                .orElse(NO_PICTURE);
    }
}
