package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.shared.Sha256;
import org.aval.policies.marks.MarkStamp;
import org.aval.service.shared.Columns;

/** Finds out under which permit a file left the house: by the very file, by what stands in it, by what is read on it. */
@Dependent
class Tracing {

    private static final Pattern TYPED =
            Pattern.compile("\\s*([A-Za-z0-9]{2,4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4})\\s*(?:/\\s*(\\d{1,6}))?\\s*");

    private static final String QUESTION =
            """
            select t.code, d.number, u.id, u.reference, u.title, u.standing, t.starts_on, t.ends_on, u.partner_name, d.at,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as requester,
                   trim(f.honorific || ' ' || f.first_name || ' ' || f.last_name) as fetched_by,
                   case :language when 'en' then m.name_en else m.name_fr end as mark
              from logo_permit t join logo_use_now u on u.id = t.logo_use_id join person p on p.id = u.requester_id
              left join logo_delivery d on d.code = t.code and (%s)
              left join person f on f.id = d.person_id
              left join mark_file k on k.id = d.mark_file_id left join brand_mark m on m.id = k.brand_mark_id
             where %s""";

    @PersistenceContext
    EntityManager em;

    /** The very file, or one that still says where it came from. */
    Optional<Traced> file(byte[] content, String language) {
        Optional<Traced> whole = ask("d.sha256 = :sha256", "d.sha256 = :sha256", "sha256", Sha256.of(content), language)
                .map(row -> traced("WHOLE", row));
        return whole.isPresent() ? whole : MarkStamp.find(content).flatMap(id -> named("NOTED", id, language));
    }

    /** What somebody read below the mark. */
    Optional<Traced> typed(String id, String language) {
        return named("TYPED", id, language);
    }

    private Optional<Traced> named(String how, String typed, String language) {
        Matcher id = TYPED.matcher(typed);
        if (!id.matches()) {
            return Optional.empty();
        }
        String number = id.group(2) == null ? "0" : id.group(2);
        return ask("d.number = " + Integer.parseInt(number), "t.code = :code", "code", code(id.group(1)), language)
                .map(row -> traced(how, row));
    }

    private static String code(String typed) {
        return typed.toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> ask(String delivery, String condition, String name, String value, String language) {
        List<Tuple> rows = em.createNativeQuery(QUESTION.formatted(delivery, condition), Tuple.class)
                .setParameter(name, value)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().findFirst();
    }

    private static Traced traced(String how, Tuple row) {
        Number number = row.get("number", Number.class);
        return new Traced(
                how,
                Columns.text(row, "code") + (number == null ? "" : "/" + number),
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "title"),
                Columns.text(row, "requester"),
                Columns.text(row, "partner_name"),
                Columns.constant(row, "standing", LogoStanding.class),
                Columns.day(row, "starts_on"),
                Columns.day(row, "ends_on"),
                number == null ? null : row.get("fetched_by", String.class),
                row.get("mark", String.class),
                number == null ? null : Columns.moment(row, "at"));
    }
}
