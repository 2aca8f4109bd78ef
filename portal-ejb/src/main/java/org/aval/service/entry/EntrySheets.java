package org.aval.service.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.entry.LinkPurpose;
import org.aval.policies.typeset.EntrySheet;
import org.aval.policies.typeset.EntrySheetPress;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.shared.OneTimeLinks;

/** Makes the printed sheets: a new link for each person, which ends the ones before. */
@Dependent
class EntrySheets {

    private static final EntrySheetPress PRESS = new EntrySheetPress();

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeLinks oneTimeLinks;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /**
     * The file to print.
     *
     * @param language of whoever prints; each sheet is in that of its person
     */
    byte[] press(List<UUID> people, String madeBy, String language) {
        oneTimeLinks.end(people);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select p.id, p.staff_no, p.language, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                               coalesce(case p.language when 'en' then u.name_en else u.name_fr end, '') as unit
                          from person p
                          left join lateral (select * from assignment s where s.person_id = p.id and s.is_primary
                                              order by s.starts_on desc limit 1) a on true
                          left join unit u on u.code = a.unit_code
                         where p.id = any (cast(:people as uuid[]))
                         order by unit, bare(p.last_name), bare(p.first_name), p.id""",
                        Tuple.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
        return PRESS.press(
                rows.stream().map(row -> sheet(row, madeBy)).toList(),
                language,
                clock.instant(),
                institution.read().zone());
    }

    private EntrySheet sheet(Tuple row, String madeBy) {
        OneTimeLinks.Handed handed = oneTimeLinks.print(Columns.id(row, "id"), LinkPurpose.INVITATION, madeBy);
        Institution house = institution.read();
        String language = Columns.text(row, "language");
        return new EntrySheet(
                language,
                house.name(language),
                Columns.text(row, "name"),
                Columns.text(row, "staff_no"),
                Columns.text(row, "unit"),
                URI.create(handed.address()),
                links.to("/"),
                handed.expiresAt(),
                Stream.of(house.helpPhone(), house.helpEmail())
                        .filter(told -> !told.isBlank())
                        .collect(Collectors.joining(" · ")));
    }
}
