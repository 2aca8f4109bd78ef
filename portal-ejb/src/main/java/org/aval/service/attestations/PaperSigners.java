package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.service.shared.Columns;
import org.aval.service.shared.PersonCard;

/** Who signed on paper, as they are known today. */
@Dependent
class PaperSigners {

    @PersistenceContext
    EntityManager em;

    PersonCard card(UUID person) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select p.staff_no, p.honorific, p.first_name, p.last_name, p.language, p.work_email, p.profession,
                               coalesce(a.title_fr, '') as title_fr, coalesce(a.title_en, '') as title_en,
                               coalesce(u.name_fr, '') as unit_fr, coalesce(u.name_en, '') as unit_en,
                               coalesce((select string_agg(d.audience, ',') from person_audience d
                                          where d.person_id = p.id), '') as audiences
                          from person p left join assignment a on a.person_id = p.id and a.is_primary
                               and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                          left join unit u on u.code = a.unit_code where p.id = :id""",
                        Tuple.class)
                .setParameter("id", person)
                .getSingleResult();
        return new PersonCard(
                person,
                Columns.text(row, "staff_no"),
                Columns.text(row, "honorific"),
                Columns.text(row, "first_name"),
                Columns.text(row, "last_name"),
                Columns.text(row, "language"),
                Columns.text(row, "title_fr"),
                Columns.text(row, "title_en"),
                Columns.text(row, "unit_fr"),
                Columns.text(row, "unit_en"),
                Columns.text(row, "work_email"),
                Columns.constant(row, "profession", Profession.class),
                audiences(Columns.text(row, "audiences")),
                Set.of());
    }

    private static Set<Audience> audiences(String joined) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> audiences.add(Audience.valueOf(name)));
        return audiences;
    }
}
