package org.aval.service.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A register's question, built condition by condition: an optional filter that is not set leaves no trace in the SQL,
 * and every value travels as a parameter.
 */
public final class Sql {

    /** What a spreadsheet can hold, with the line of its headings. */
    private static final int MOST_IN_A_FILE = 1_048_575;

    private static final int HANDED_OUT = 1_000;

    /** The words people type, as the columns keep them. */
    public static final String PART = "bare(:words)";

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean countedInOrder;

    /** @param select the statement up to its where */
    public Sql(String select) {
        this.select = select;
    }

    /** A condition that always holds. */
    public Sql where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A value used in the select or in a condition. */
    public Sql set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A filter: it counts only when the reader set it. */
    public Sql filter(boolean isSet, String condition, String name, Object value) {
        if (isSet) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /**
     * Counts in the order of the page, not as the table lies: for a question that much of the table answers but for a
     * costly condition, where the same index ends the page and the count.
     */
    public Sql countedInOrder() {
        countedInOrder = true;
        return this;
    }

    /**
     * Until the transaction ends each question is planned for the values it is asked with. A plan for any values reads a
     * rare topic and a frequent channel alike, and one of them through the whole register; the database takes to it after
     * some questions, because it costs no planning.
     */
    public static void plannedForItsValues(EntityManager em) {
        em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    /** The rows. */
    @SuppressWarnings("unchecked")
    public List<Tuple> list(EntityManager em, String order, int limit) {
        return bound(em.createNativeQuery(select + whereClause() + " order by " + order, Tuple.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The rows one by one, as the database hands them out: a file of all of them never stands in memory. */
    @SuppressWarnings("unchecked")
    public void each(EntityManager em, String order, Consumer<Tuple> reader) {
        Query query = bound(em.createNativeQuery(select + whereClause() + " order by " + order, Tuple.class))
                .setHint("org.hibernate.fetchSize", HANDED_OUT)
                .setMaxResults(MOST_IN_A_FILE);
        try (Stream<Tuple> rows = query.getResultStream()) {
            rows.forEach(reader);
        }
    }

    /**
     * The rows of one page and one more, in one statement: each carries how many rows answer in all, counted up to one
     * more than the registers show.
     *
     * @param name what the conditions call the rows
     * @param cut where the page begins, empty for the first
     */
    @SuppressWarnings("unchecked")
    public List<Tuple> page(EntityManager em, String name, String cut, String order) {
        String found = "with found as not materialized (" + select + whereClause() + ") select " + name
                + ".*, (select count(*) from (select 1 from found " + name
                + (countedInOrder ? " order by " + order : "") + " limit " + (Page.COUNTED + 1)
                + ") counted) as counted from found " + name;
        return bound(em.createNativeQuery(
                        found + (cut.isEmpty() ? "" : " where " + cut) + " order by " + order, Tuple.class))
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
    }

    /**
     * The page that is asked for, in an order of one column and the id.
     *
     * @param key of a row, see {@link PageKey#of}
     */
    public <R extends Serializable> Page<R> page(
            EntityManager em,
            PageOrder order,
            PageRequest request,
            Function<Tuple, R> reader,
            Function<R, String> key) {
        boolean down = order.descending() != request.isBackwards();
        String from = "";
        if (request.key() != null) {
            PageKey begins = PageKey.parse(request.key());
            from = order.cut(down);
            set("keyPlace", order.place().apply(begins)).set("keyId", begins.id());
        }
        List<Tuple> read = page(em, order.rows(), from, order.sorted(down));
        List<R> rows = read.stream().map(reader).toList();
        return Page.of(rows, request.isBackwards(), request.isFirst(), counted(read), key);
    }

    /** A filter on words as people type them, in a column kept without accents and capitals. */
    public Sql search(@Nullable String words, String column) {
        return filter(words != null, column + " like '%' || " + PART + " || '%'", "words", part(String.valueOf(words)));
    }

    /** What people type, so that nothing of it stands for anything else. */
    public static String part(String words) {
        return words.strip().replaceAll("[%_\\\\]", " ");
    }

    /** How many rows answer, as the rows of a page tell it. */
    public static int counted(List<Tuple> page) {
        return page.isEmpty() ? 0 : page.get(0).get("counted", Number.class).intValue();
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Query bound(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
