package org.aval.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.people.Unit;
import org.aval.domain.people.UnitTree;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The tree of units: added, renamed, moved, closed with a day. One change at a time, so that it stays a tree. */
@Stateless
@RolesAllowed({"ADMIN", "HR"})
public class UnitRegister {

    /** Two changes that each keep the tree may break it together: the second waits for the first. */
    private static final long LOCK = 0x756e6974L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Office office;

    @Inject
    InstitutionDesk institution;

    /** Every unit, each after the one it stands under, with how many people have a post in it today. */
    public List<UnitLine> list() {
        office.held();
        Map<String, Integer> people = people();
        LocalDate today = institution.today();
        return tree().inOrder().stream()
                .map(place ->
                        UnitLine.of(place, people.getOrDefault(place.unit().getCode(), 0), today))
                .toList();
    }

    /** One unit and where it could stand. @throws Refusal when there is none of this code */
    public UnitSheet read(String code) {
        office.held();
        Unit unit = known(code);
        UnitTree tree = tree();
        return new UnitSheet(
                code,
                unit.getVersion(),
                unit.name("fr"),
                unit.name("en"),
                unit.getParent(),
                unit.getClosedOn(),
                people().getOrDefault(code, 0),
                choices(tree.possibleParents(code)));
    }

    /** The units a new one may stand under. */
    public List<UnitChoice> parents() {
        office.held();
        return choices(tree().possibleParents(null));
    }

    /** Opens a unit. @throws Refusal when its code is taken, or its place closed */
    @Command
    public void add(String code, String nameFr, String nameEn, @Nullable String parent) {
        office.held();
        lock();
        UnitTree tree = tree();
        tree.mayAdd(code).orRefuse();
        UnitTree.mayBeCalled(nameFr).and(() -> UnitTree.mayBeCalled(nameEn)).orRefuse();
        tree.mayStandUnder(parent).orRefuse();
        em.persist(Unit.of(code, nameFr, nameEn, parent));
    }

    /** Gives a unit other names or another place. @throws Refusal when it would stand below itself */
    @Command
    public void change(String code, int version, String nameFr, String nameEn, @Nullable String parent) {
        office.held();
        Unit unit = fresh(code, version);
        UnitTree.mayBeCalled(nameFr).and(() -> UnitTree.mayBeCalled(nameEn)).orRefuse();
        unit.rename(nameFr, nameEn);
        unit.move(parent, tree());
    }

    /** Closes a unit after a day. @throws Refusal while somebody would still have a post in it */
    @Command
    public void close(String code, int version, LocalDate lastDay) {
        office.held();
        Unit unit = fresh(code, version);
        unit.close(lastDay, tree(), peopleAfter(code, lastDay));
    }

    /** Takes the closing back. */
    @Command
    public void reopen(String code, int version) {
        office.held();
        fresh(code, version).reopen(tree());
    }

    private Unit fresh(String code, int version) {
        lock();
        Unit unit = known(code);
        if (unit.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        return unit;
    }

    private Unit known(String code) {
        Unit unit = em.find(Unit.class, code);
        if (unit == null) {
            throw new Refusal("settings.unit.unknown");
        }
        return unit;
    }

    private void lock() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private UnitTree tree() {
        return new UnitTree(em.createQuery("select u from Unit u", Unit.class).getResultList(), institution.today());
    }

    private Map<String, Integer> people() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select a.unit_code, count(distinct a.person_id) as people
                          from assignment a join person_in_post p on p.id = a.person_id
                         where institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                         group by a.unit_code""",
                        Tuple.class)
                .getResultList();
        Map<String, Integer> people = new HashMap<>();
        rows.forEach(row -> people.put(
                Columns.text(row, "unit_code"), row.get("people", Number.class).intValue()));
        return people;
    }

    /** Who is here and has a post in the unit beyond a day; who left is counted by nobody. */
    private int peopleAfter(String code, LocalDate day) {
        return ((Number) em.createNativeQuery(
                                """
                                select count(distinct a.person_id)
                                  from assignment a join person p on p.id = a.person_id
                                 where a.unit_code = :code and coalesce(a.ends_on, 'infinity') > :day
                                   and p.status <> 'LEFT' and coalesce(p.ends_on, 'infinity') > :day""")
                        .setParameter("code", code)
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }

    private static List<UnitChoice> choices(List<UnitTree.Placed> places) {
        return places.stream()
                .map(place -> new UnitChoice(
                        place.unit().getCode(),
                        place.unit().name("fr"),
                        place.unit().name("en"),
                        place.depth()))
                .toList();
    }
}
