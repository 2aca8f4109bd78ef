package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;

/**
 * The register of people: human resources, the administrator and the auditor read everybody, a manager the own team,
 * anybody oneself. A suspension is known to human resources alone; everybody else reads that the person is away.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PeopleRegister {

    private static final String SELECT =
            """
            select * from (
                select p.id, p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                       coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') as title,
                       coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                       case when p.status = 'SUSPENDED' and not :hr then 'ON_LEAVE' else p.status end as status,
                       p.starts_on, p.ends_on, p.search, a.unit_code, a.manager_id,
                       bare(p.last_name) || ',' || bare(p.first_name) as sort_key
                  from person p
                  left join lateral (select * from assignment s where s.person_id = p.id and s.is_primary
                                      order by s.starts_on desc limit 1) a on true
                  left join unit u on u.code = a.unit_code) p""";

    private static final PageOrder ORDER = PageOrder.byText("p", "sort_key");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Holdings holdings;

    /** One page of people, by name. */
    @RolesAllowed({"HR", "ADMIN", "AUDITOR", "MANAGER"})
    public Page<PersonRow> list(PersonFilter filter, PageRequest request, String language) {
        return filtered(filter, language)
                .page(em, ORDER, request, PeopleRegister::row, row -> PageKey.of(row.sortKey(), row.id()));
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"HR", "ADMIN", "AUDITOR", "MANAGER"})
    @Command
    public void export(PersonFilter filter, String language, Consumer<PersonRow> reader) {
        filtered(filter, language).each(em, ORDER.whole(), row -> reader.accept(row(row)));
    }

    /** The units, by name. */
    public List<UnitRow> units(String language) {
        caller.actor(); // in post at this moment, whatever the session remembers
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select code, case :language when 'en' then name_en else name_fr end as name from unit order by name",
                        Tuple.class)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new UnitRow(Columns.text(row, "code"), Columns.text(row, "name")))
                .toList();
    }

    /** One person. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public PersonProfile read(UUID id, String language) {
        return new PersonReader(em).read(id, caller.actor(), seesAll(caller.actor()), language);
    }

    /**
     * What the other registers say of a person, as far as the reader may know: human resources and the auditor the
     * obligations and signatures, the manager how far the obligations are, the person both.
     */
    public List<Held> records(UUID id, String language) {
        Actor reader = caller.actor();
        new PersonReader(em).read(id, reader, seesAll(reader), language);
        Set<HeldRegister> open = EnumSet.noneOf(HeldRegister.class);
        boolean office = reader.is(Role.HR) || reader.is(Role.AUDITOR) || reader.isPerson(id);
        if (office || !reader.is(Role.ADMIN) || leads(reader, id)) {
            open.add(HeldRegister.STANDING);
        }
        if (office) {
            open.add(HeldRegister.SIGNED);
        }
        return open.isEmpty() ? List.of() : holdings.about(id, open, language);
    }

    private boolean leads(Actor reader, UUID person) {
        return !em.createNativeQuery("select 1 from leads l where l.person_id = :person and l.manager_id = :reader")
                .setParameter("person", person)
                .setParameter("reader", reader.person())
                .getResultList()
                .isEmpty();
    }

    private Sql filtered(PersonFilter filter, String language) {
        Actor reader = caller.actor();
        return new Sql(SELECT)
                .set("language", language)
                .set("hr", reader.is(Role.HR))
                .filter(
                        !seesAll(reader),
                        "(p.manager_id = :reader or exists (select 1 from leads l where l.manager_id = :reader and l.person_id = p.id))",
                        "reader",
                        reader.person())
                .filter(filter.status() != null, "p.status = :status", "status", String.valueOf(filter.status()))
                .filter(filter.unit() != null, "p.unit_code = :unit", "unit", String.valueOf(filter.unit()))
                .search(filter.words(), "p.search");
    }

    private static boolean seesAll(Actor reader) {
        return reader.is(Role.HR) || reader.is(Role.ADMIN) || reader.is(Role.AUDITOR);
    }

    private static PersonRow row(Tuple row) {
        return new PersonRow(
                Columns.id(row, "id"),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                Columns.text(row, "title"),
                Columns.text(row, "unit"),
                Columns.constant(row, "status", PersonStatus.class),
                Columns.day(row, "starts_on"),
                Columns.dayOrNull(row, "ends_on"),
                Columns.text(row, "sort_key"));
    }
}
