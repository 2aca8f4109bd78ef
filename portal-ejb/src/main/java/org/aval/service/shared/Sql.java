package org.aval.service.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A register's question, built condition by condition: an optional filter that is not set leaves no trace in the SQL,
 * and every value travels as a parameter.
 */
public final class Sql {

    /** What a spreadsheet can hold, with the line of its headings. */
    private static final int MOST_IN_A_FILE = 1_048_575;

    private static final int HANDED_OUT = 1_000;

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

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
                + ".*, (select count(*) from (select 1 from found limit " + (Page.COUNTED + 1)
                + ") counted) as counted from found " + name;
        return bound(em.createNativeQuery(
                        found + (cut.isEmpty() ? "" : " where " + cut) + " order by " + order, Tuple.class))
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
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
