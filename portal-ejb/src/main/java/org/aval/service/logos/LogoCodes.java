package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStanding;
import org.aval.service.shared.Columns;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;

/** The codes of permits: may this initiative show our marks today? Nobody's name is told. */
@Dependent
class LogoCodes implements CodeSource {

    private static final String QUESTION =
            """
            select t.code, t.starts_on, t.ends_on, u.title, u.partner_name, u.reference, u.standing, u.code = t.code as current,
                   coalesce((select string_agg(m.medium, ',' order by m.medium) from logo_use_medium m
                              where m.logo_use_id = u.id), '') as media,
                   (select string_agg(case :language when 'en' then b.name_en else b.name_fr end, chr(10) order by b.code)
                      from logo_use_mark k join brand_mark b on b.id = k.mark_id where k.logo_use_id = u.id) as marks
              from logo_permit t join logo_use_now u on u.id = t.logo_use_id where t.code = :code""";

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("code", code)
                .setParameter("language", language)
                .getResultList();
        return rows.stream().findFirst().map(row -> new CheckedCode(code, worth(row), "permit", said(row)));
    }

    private static Answer worth(Tuple row) {
        if (!Boolean.TRUE.equals(row.get("current", Boolean.class))) {
            return Answer.SUPERSEDED;
        }
        return switch (Columns.constant(row, "standing", LogoStanding.class)) {
            case ACTIVE, UPCOMING, PAUSED -> Answer.GENUINE;
            case REVOKED -> Answer.REVOKED;
            case AMENDMENT_REQUIRED -> Answer.SUPERSEDED;
            default -> Answer.ENDED;
        };
    }

    private static List<Said> said(Tuple row) {
        List<Said> said = new ArrayList<>();
        said.add(new Said("initiative", Columns.text(row, "title")));
        if (!Columns.text(row, "partner_name").isEmpty()) {
            said.add(new Said("partner", Columns.text(row, "partner_name")));
        }
        said.add(new Said(
                "marks", new ArrayList<>(Columns.text(row, "marks").lines().toList())));
        said.add(new Said("media", new ArrayList<>(media(Columns.text(row, "media")))));
        said.add(new Said("from", Columns.day(row, "starts_on")));
        said.add(new Said("validUntil", Columns.day(row, "ends_on")));
        said.add(new Said("reference", Columns.text(row, "reference")));
        return said;
    }

    private static List<LogoMedium> media(String joined) {
        return List.of(joined.split(",")).stream()
                .filter(name -> !name.isEmpty())
                .map(LogoMedium::valueOf)
                .toList();
    }
}
