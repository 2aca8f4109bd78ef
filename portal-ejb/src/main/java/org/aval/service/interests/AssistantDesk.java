package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/** Whom somebody lets prepare their declarations. Whoever it is never signs. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AssistantDesk {

    private static final String PERSON =
            """
            select p.id from person p join person_in_post i on i.id = p.id
             where p.staff_no = upper(:words) or bare(p.first_name || ' ' || p.last_name) = bare(:words)
                or bare(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)) = bare(:words)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /**
     * Lets somebody prepare one's declarations.
     *
     * @param numberOrName of the assistant
     */
    @Command
    public void name(String numberOrName) {
        Act act = acts.identified("");
        UUID assistant = person(numberOrName);
        Verdict.unless(act.by().isPerson(assistant), "interests.assistant.yourself")
                .orRefuse();
        int added = em.createNativeQuery(
                        """
                        insert into interest_assistant (person_id, assistant_id, since) values (:person, :assistant, :day)
                            on conflict do nothing""")
                .setParameter("person", act.by().person())
                .setParameter("assistant", assistant)
                .setParameter("day", act.effectiveOn())
                .executeUpdate();
        Verdict.unless(added == 0, "interests.assistant.already").orRefuse();
    }

    /** Takes it back, from now on. */
    @Command
    public void end(UUID assistant) {
        Act act = acts.identified("");
        em.createNativeQuery(
                        """
                        update interest_assistant set until = greatest(since, :day)
                         where person_id = :person and assistant_id = :assistant and until is null""")
                .setParameter("day", act.effectiveOn())
                .setParameter("person", act.by().person())
                .setParameter("assistant", assistant)
                .executeUpdate();
    }

    /** Whom the caller lets prepare declarations. */
    public List<AssistantLine> mine() {
        return lines("a.person_id = :reader", "a.assistant_id");
    }

    /** For whom the caller may prepare declarations. */
    public List<AssistantLine> others() {
        return lines("a.assistant_id = :reader", "a.person_id");
    }

    @SuppressWarnings("unchecked")
    private List<AssistantLine> lines(String whose, String whom) {
        List<Tuple> rows = em.createNativeQuery(
                        "select p.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, a.since"
                                + " from interest_assistant a join person p on p.id = " + whom
                                + " join person_in_post i on i.id = p.id where a.until is null and " + whose
                                + " order by p.last_name, p.first_name",
                        Tuple.class)
                .setParameter("reader", acts.identified("").by().person())
                .getResultList();
        return rows.stream()
                .map(row ->
                        new AssistantLine(Columns.id(row, "id"), Columns.text(row, "name"), Columns.day(row, "since")))
                .toList();
    }

    private UUID person(String words) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(PERSON, UUID.class)
                .setParameter("words", words.strip())
                .setMaxResults(2)
                .getResultList();
        Verdict.unless(found.isEmpty(), "people.noSuchPerson")
                .and(() -> Verdict.unless(found.size() > 1, "people.severalPeople"))
                .orRefuse();
        return found.get(0);
    }
}
