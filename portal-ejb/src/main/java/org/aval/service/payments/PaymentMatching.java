package org.aval.service.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.payments.PaymentBasis;
import org.aval.domain.shared.Act;
import org.aval.policies.names.NameLikeness;
import org.aval.policies.names.PersonName;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a file could be about whom: the database narrows many lines at once to the few people with a similar name,
 * and the whole name decides. Who bears the same name as somebody else is asked as well; nobody is chosen among them.
 */
@Dependent
class PaymentMatching {

    private static final int REGISTER_OF_FRANCE = 11;

    private static final String NEAR =
            """
            select distinct t.place, p.id, p.first_name, coalesce(p.preferred_name, '') as preferred_name, p.last_name,
                   coalesce(p.licence_no, '') as licence_no
              from unnest(cast(:firsts as text[]), cast(:lasts as text[])) with ordinality t(first, last, place)
             cross join lateral unnest(name_blocks(t.first, t.last)) b(block)
              join person_block k on k.block = left(b.block, 80)
              join person p on p.id = k.person_id
              join person_in_post i on i.id = p.id""";

    @PersistenceContext
    EntityManager em;

    /** What came of some lines: questions asked, and lines that an earlier file told already. */
    record Tally(int asked, int known) {}

    /** Somebody with a name that is near. */
    private record Near(UUID person, List<PersonName> names, String register) {}

    /** Asks whoever these lines could be about. */
    Tally ask(UUID run, List<PaymentLine> lines, Act ofThePortal) {
        Map<String, List<Near>> near = near(lines);
        List<PaymentHit> hits = lines.stream()
                .flatMap(line -> hits(line, near.getOrDefault(line.name(), List.of())))
                .toList();
        return hits.isEmpty() ? new Tally(0, 0) : new PaymentWriting(em).write(run, hits, ofThePortal);
    }

    private Map<String, List<Near>> near(List<PaymentLine> lines) {
        List<PaymentLine> asked = List.copyOf(lines.stream()
                .collect(
                        () -> new HashMap<String, PaymentLine>(),
                        (all, line) -> all.put(line.name(), line),
                        Map::putAll)
                .values());
        Map<String, List<Near>> near = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(NEAR, Tuple.class)
                .setParameter(
                        "firsts", asked.stream().map(PaymentLine::firstName).toArray(String[]::new))
                .setParameter("lasts", asked.stream().map(PaymentLine::lastName).toArray(String[]::new))
                .getResultList();
        for (Tuple row : rows) {
            String name =
                    asked.get(row.get("place", Number.class).intValue() - 1).name();
            near.computeIfAbsent(name, unknown -> new ArrayList<>()).add(person(row));
        }
        return near;
    }

    private static Near person(Tuple row) {
        String last = Columns.text(row, "last_name");
        return new Near(
                Columns.id(row, "id"),
                Stream.of(Columns.text(row, "first_name"), Columns.text(row, "preferred_name"))
                        .filter(first -> !first.isEmpty())
                        .map(first -> PersonName.of(first, last))
                        .toList(),
                digits(Columns.text(row, "licence_no")));
    }

    private static Stream<PaymentHit> hits(PaymentLine line, List<Near> near) {
        PersonName told = PersonName.of(line.firstName(), line.lastName());
        String register = digits(line.register());
        Map<UUID, PaymentBasis> found = new HashMap<>();
        for (Near person : near) {
            PaymentBasis basis = basis(told, register, person);
            if (basis != null) {
                found.put(person.person(), basis);
            }
        }
        // A number names one person: namesakes are not asked about what it settles.
        boolean numbered = found.containsValue(PaymentBasis.NUMBER);
        found.values().removeIf(basis -> numbered && basis != PaymentBasis.NUMBER);
        return found.entrySet().stream()
                .map(hit -> new PaymentHit(line, hit.getKey(), hit.getValue(), found.size() - 1));
    }

    /** Null when it is not about this person: another name, or another number in the same register. */
    private static @Nullable PaymentBasis basis(PersonName told, String register, Near person) {
        NameLikeness likeness = person.names().stream()
                .map(told::likeness)
                .min(NameLikeness::compareTo)
                .orElse(NameLikeness.DIFFERENT);
        if (likeness == NameLikeness.DIFFERENT) {
            return null;
        }
        if (!register.isEmpty() && register.equals(person.register())) {
            return PaymentBasis.NUMBER;
        }
        boolean anotherOne =
                register.length() == REGISTER_OF_FRANCE && person.register().length() == REGISTER_OF_FRANCE;
        if (anotherOne) {
            return null;
        }
        return likeness == NameLikeness.SAME ? PaymentBasis.SAME_NAME : PaymentBasis.LIKE_NAME;
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
