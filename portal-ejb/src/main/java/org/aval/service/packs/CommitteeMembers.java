package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Columns;

/** For whom the file of a session may be made, and which items they sit on. */
@Dependent
class CommitteeMembers {

    private static final String SITTING =
            """
            select p.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
              from committee_seat s join person p on p.id = s.person_id
             where s.state = 'APPOINTED' and institution_day() between s.starts_on and s.ends_on
               and (:all or p.id = :reader)
             group by p.id order by p.last_name, p.first_name, p.id""";

    /** Upheld or still to be settled: until then the member gets nothing of it. */
    private static final String SITS =
            """
            select not exists (select 1 from committee_recusal r join committee_seat s on s.id = r.seat_id
                    where r.committee_item_id = i.id and s.person_id = :member and r.state <> 'REJECTED')
               and (i.case_id is null or case_open_to(i.case_id, :member, :mark))
              from committee_item i where i.id = :item""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    /** The secretary makes it for each; a member for themselves. */
    List<PackChoice> choices() {
        Actor reader = caller.identified();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(SITTING, Tuple.class)
                .setParameter("all", reader.is(Role.ETHICS_SECRETARY))
                .setParameter("reader", reader.person())
                .getResultList();
        return rows.stream()
                .map(row -> new PackChoice(
                        Columns.id(row, "id").toString(),
                        new BothNames(Columns.text(row, "name"), Columns.text(row, "name"))))
                .toList();
    }

    Verdict mayHaveMadeFor(UUID member) {
        return Verdict.unless(
                choices().stream().noneMatch(one -> one.key().equals(member.toString())), "packs.notASeat");
    }

    /** Does the member sit on it, and does its case open to them? */
    boolean sitsOn(UUID item, UUID member) {
        return Boolean.TRUE.equals(em.createNativeQuery(SITS, Boolean.class)
                .setParameter("item", item)
                .setParameter("member", member)
                .setParameter("mark", caller.mark(member))
                .getSingleResult());
    }
}
