package org.aval.service.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.service.shared.Columns;

/**
 * Reads the drawer of the longest word from its newest mark on, some thousands at a time: of each it can tell only with the
 * key of the case whether it means the word. The other words are then looked for in those cases alone. A word that stands in
 * a third of all cases is found as soon as one that stands in a single one.
 */
final class WordSearch implements Iterator<Set<UUID>> {

    private static final int AT_ONCE = 2_000;

    private final EntityManager em;
    private final BlindIndex index;
    private final String first;
    private final List<String> others;
    private final Map<UUID, byte[]> marks = new HashMap<>();
    private String day = "infinity";
    private UUID incident = new UUID(-1L, -1L);
    private byte[] mark = {-1, -1, -1, -1, -1, -1, -1, -1, -1};
    private boolean ended;

    /** @param words at least one, the longest first: it is likely the rarest */
    WordSearch(EntityManager em, BlindIndex index, List<String> words) {
        this.em = em;
        this.index = index;
        this.first = words.get(0);
        this.others = words.subList(1, words.size());
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Set<UUID> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        Set<UUID> found = new LinkedHashSet<>();
        for (Tuple entry : entries()) {
            UUID id = Columns.id(entry, "case_id");
            if (Arrays.equals(
                    marks.computeIfAbsent(id, unknown -> index.mark(unknown, first)),
                    Objects.requireNonNull(entry.get("mark", byte[].class)))) {
                found.add(id);
            }
        }
        others.forEach(word -> found.retainAll(with(found, word)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> entries() {
        List<Tuple> entries = em.createNativeQuery(
                        """
                        select case_id, mark, received_on from marks_in_drawer(cast(:drawer as smallint),
                            cast(:day as date), :incident, :mark, :most)""",
                        Tuple.class)
                .setParameter("drawer", index.drawer(first))
                .setParameter("day", day)
                .setParameter("incident", incident)
                .setParameter("mark", mark)
                .setParameter("most", AT_ONCE)
                .getResultList();
        ended = entries.size() < AT_ONCE;
        if (!ended) {
            Tuple last = entries.get(entries.size() - 1);
            day = Columns.day(last, "received_on").toString();
            incident = Columns.id(last, "case_id");
            mark = Objects.requireNonNull(last.get("mark", byte[].class));
        }
        return entries;
    }

    private Set<UUID> with(Set<UUID> cases, String word) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        List<UUID> asked = List.copyOf(cases);
        Stream<String> wanted = asked.stream().map(id -> HexFormat.of().formatHex(index.mark(id, word)));
        @SuppressWarnings("unchecked")
        List<UUID> having = em.createNativeQuery(
                        """
                        select * from cases_with_marks(cast(string_to_array(:cases, ',') as uuid[]),
                            (select array_agg(decode(m, 'hex') order by place)
                               from unnest(string_to_array(:marks, ',')) with ordinality as wanted (m, place)))""",
                        UUID.class)
                .setParameter("cases", asked.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("marks", wanted.collect(Collectors.joining(",")))
                .getResultList();
        return Set.copyOf(having);
    }
}
