package org.aval.service.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.statistics.YearCounts;
import org.aval.domain.statistics.YearTold;
import org.aval.service.shared.Columns;

/** The editions of the years that are over: kept as they were told, with their digest; never rewritten, only followed. */
@Dependent
class YearEditions {

    /** The smallest number that is told, nought aside (specification B8). */
    static final int LEAST = 5;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final IncidentCategory[] CATEGORIES = IncidentCategory.values();

    @PersistenceContext
    EntityManager em;

    @Inject
    YearCounting counting;

    @Inject
    Clock clock;

    /** What an edition holds: numbers in words, empty where withheld. */
    record Content(int year, List<List<String>> cells, Map<String, List<String>> lists, Map<String, String> medians) {

        static Content of(int year, YearTold told) {
            Map<String, List<String>> lists = new TreeMap<>();
            told.lists().entrySet().stream()
                    .filter(list -> isSaid(list.getKey(), list.getValue()))
                    .forEach(list -> lists.put(list.getKey(), words(list.getValue())));
            Map<String, String> medians = new TreeMap<>();
            told.medians().forEach((name, median) -> medians.put(name, word(median)));
            return new Content(year, told.cells().stream().map(Content::words).toList(), lists, medians);
        }

        /** That a measure was ordered, or an article cited, in few cases is told no more than that it never was. */
        private static boolean isSaid(String name, List<Optional<Integer>> list) {
            boolean rare = list.get(0).orElse(0) == 0;
            return !(rare && (name.startsWith(YearLists.MEASURE) || name.startsWith(YearLists.ARTICLE)));
        }

        private static List<String> words(List<Optional<Integer>> numbers) {
            return numbers.stream().map(Content::word).toList();
        }

        private static String word(Optional<Integer> number) {
            return number.map(String::valueOf).orElse("");
        }
    }

    /** One edition, or the last. The first one is kept now where there is none yet and the year had cases. */
    YearFigures read(int year, int number) {
        Optional<YearFigures> kept = kept(year, number);
        if (kept.isPresent() || number > 0) {
            return kept.orElseGet(() -> nothing(year));
        }
        YearCounts counts = counting.of(year);
        if (counts.all() == 0) {
            return nothing(year);
        }
        keep(year, 0, YearTold.of(counts, LEAST), counts, "PORTAL");
        return kept(year, 0).orElseThrow();
    }

    /** The last editions of the years that were told, the latest year first. */
    @SuppressWarnings("unchecked")
    List<YearFigures> lately(int most) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select distinct on (e.year) e.year, e.number, e.number as last, e.made_at, e.told, e.sha256
                          from case_year_edition e order by e.year desc, e.number desc""",
                        Tuple.class)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> figures(row.get("year", Number.class).intValue(), row))
                .toList();
    }

    /** Years with cases that nobody told yet. */
    @SuppressWarnings("unchecked")
    List<Integer> untold() {
        return em.createNativeQuery(
                        """
                        select distinct cast(extract(year from c.received_on) as integer) as year from incident_case c
                         where extract(year from c.received_on) < extract(year from institution_day())
                           and not exists (select from case_year_edition e where e.year = extract(year from c.received_on))""",
                        Integer.class)
                .getResultList();
    }

    /** What a next edition would tell: empty when it is the same, or the difference would tell of somebody. */
    Optional<YearTold> next(int year, YearCounts now) {
        List<YearCounts> counted = counted(year);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Optional<YearTold> told = Optional.of(YearTold.of(counted.get(0), LEAST));
        for (YearCounts one : counted.subList(1, counted.size())) {
            told = told.flatMap(before -> before.again(one));
        }
        return told.flatMap(last -> last.again(now)
                .filter(again -> !written(Content.of(year, again)).equals(written(Content.of(year, last)))));
    }

    /** Keeps the edition that follows. @return false when somebody was quicker */
    boolean keep(int year, int after, YearTold told, YearCounts counts, String who) {
        return (Boolean)
                em.createNativeQuery("select keep_year(:year, :after, :told, :counted, :who, :now)", Boolean.class)
                        .setParameter("year", year)
                        .setParameter("after", after)
                        .setParameter("told", written(Content.of(year, told)))
                        .setParameter("counted", written(counts))
                        .setParameter("who", who)
                        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<YearCounts> counted(int year) {
        List<String> kept = em.createNativeQuery("select counted from year_counts(:year)", String.class)
                .setParameter("year", year)
                .getResultList();
        return kept.stream().map(text -> read(text, YearCounts.class)).toList();
    }

    @SuppressWarnings("unchecked")
    private Optional<YearFigures> kept(int year, int number) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select e.number, e.made_at, e.told, e.sha256, max(e.number) over () as last
                          from case_year_edition e where e.year = :year order by e.number = :number desc, e.number desc""",
                        Tuple.class)
                .setParameter("year", year)
                .setParameter("number", number)
                .getResultList();
        return rows.stream()
                .findFirst()
                .filter(row -> number == 0 || row.get("number", Number.class).intValue() == number)
                .map(row -> figures(year, row));
    }

    private static YearFigures figures(int year, Tuple row) {
        Content content = read(Columns.text(row, "told"), Content.class);
        return new YearFigures(
                year,
                row.get("number", Number.class).intValue(),
                row.get("last", Number.class).intValue(),
                Columns.moment(row, "made_at"),
                Columns.text(row, "sha256"),
                rows(content.cells()),
                content.lists(),
                content.medians());
    }

    /** A year without a case, or one that is not over. */
    private static YearFigures nothing(int year) {
        YearCounts none = new YearCounts(
                Collections.nCopies(CATEGORIES.length, Collections.nCopies(YearCounting.COLUMNS, 0)),
                Map.of(),
                Map.of());
        Content content = Content.of(year, YearTold.of(none, LEAST));
        return new YearFigures(year, 0, 0, null, "", rows(content.cells()), content.lists(), content.medians());
    }

    private static List<YearFigures.Row> rows(List<List<String>> cells) {
        List<YearFigures.Row> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            rows.add(new YearFigures.Row(row < CATEGORIES.length ? CATEGORIES[row] : null, cells.get(row)));
        }
        return rows;
    }

    private static String written(Object told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers are always JSON", e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an edition was changed", e);
        }
    }
}
