package org.aval.service.retention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.service.house.House;

/**
 * Writes a row with a word in it into every table that hangs on a case, whichever these are, and a key for each record. What
 * the columns hold is made up, so their checks are taken away first: what is asked here is only whether anything is left.
 */
final class Planting {

    /** What is counted for the figures of the year, which stay. */
    private static final Map<String, String> COUNTED =
            Map.of("root_cause", "OTHER", "kind", "MANDATE_SUSPENSION", "article", "A4");

    private final House house;
    private final UUID incident;
    private final String word;
    private final Map<String, UUID> planted = new LinkedHashMap<>();

    Planting(House house, UUID incident, String word) {
        this.house = house;
        this.incident = incident;
        this.word = word;
    }

    /** The tables in which something was written. */
    List<String> tables() {
        return List.copyOf(planted.keySet());
    }

    void everywhere() {
        for (String table : house.words(
                "select relation::text from case_hanging(true) where relation::text <> 'case_line' order by away, relation::text")) {
            free(table);
            beside(table).forEach(this::stand);
            planted.put(table, plant(table));
        }
    }

    /** What these records point to outside the case: something stands there. */
    private List<String> beside(String table) {
        return house.words(
                """
                select distinct confrelid::regclass::text from pg_constraint
                 where contype = 'f' and conrelid = ?::regclass and confrelid <> 'incident_case'::regclass
                   and confrelid not in (select relation from case_hanging(true))""",
                table);
    }

    private void stand(String table) {
        if (house.words("select 1 from " + table + " limit 1").isEmpty()) {
            free(table);
            new Planting(house, incident, "beside").plant(table);
        }
    }

    /** The keys that are left of the records of these tables. */
    List<String> keysOf(List<String> tables) {
        return tables.stream()
                .flatMap(table -> Stream.ofNullable(planted.get(table)))
                .flatMap(id -> house.words("select sealed_id::text from incident_key where sealed_id = ?", id).stream())
                .toList();
    }

    String recordsOf(String... tables) {
        return List.of(tables).stream()
                .map(table -> String.valueOf(planted.get(table)))
                .collect(Collectors.joining(","));
    }

    private void free(String table) {
        house.words(
                        """
                        select conname from pg_constraint where conrelid = ?::regclass
                           and (contype = 'c' or contype = 'f' and cardinality(conkey) > 1)""",
                        table)
                .forEach(check -> house.change("alter table " + table + " drop constraint " + check));
    }

    private UUID plant(String table) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        UUID id = UUID.randomUUID();
        for (List<String> column : columns(table)) {
            columns.add(column.get(0));
            values.add(value(table, column.get(0), column.get(1), column.get(2), id));
        }
        house.change("alter table " + table + " disable trigger user");
        // what a case has once, it may have already
        house.change("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", values) + ") on conflict do nothing");
        house.change("alter table " + table + " enable trigger user");
        if (columns.contains("id")) {
            house.change(
                    "insert into incident_key (sealed_id, part, holder, wrapped) values (?, 'CASE', 'PORTAL', '\\x01') on conflict do nothing",
                    id);
        }
        return id;
    }

    private List<List<String>> columns(String table) {
        return house.rows(
                """
                select column_name, data_type, coalesce(character_maximum_length, 1000)::text from information_schema.columns
                 where table_schema = 'public' and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'""",
                table);
    }

    private String value(String table, String column, String type, String longest, UUID id) {
        return switch (type) {
            case "uuid" -> uuid(table, column, id);
            case "character varying", "text", "character" -> text(table, column, longest);
            case "bytea" -> "convert_to('" + word + "' || gen_random_uuid(), 'UTF8')";
            case "integer", "smallint", "bigint" -> "7";
            case "boolean" -> "false";
            case "date" -> "date '2026-11-21'";
            case "ARRAY" -> "'{" + word + "}'";
            case "jsonb", "json" -> "'\"" + word + "\"'";
            case "numeric", "double precision" -> "7";
            default -> "now()";
        };
    }

    private String uuid(String table, String column, UUID id) {
        String parent = parent(table, column);
        if (parent.isEmpty()) {
            return column.equals("id") ? quoted(id) : "gen_random_uuid()";
        }
        String to = parent.substring(parent.indexOf('.') + 1);
        String of = parent.substring(0, parent.indexOf('.'));
        UUID known = of.equals("incident_case") ? incident : planted.get(of);
        return known != null && to.equals("id")
                ? quoted(known)
                : "(select " + to + " from " + of + " order by 1 limit 1)";
    }

    private String text(String table, String column, String longest) {
        String parent = parent(table, column);
        if (COUNTED.containsKey(column)) {
            return "left('" + COUNTED.get(column) + "', " + longest + ")";
        }
        if (parent.isEmpty()) {
            return "left('" + word + "', " + longest + ")";
        }
        return "(select " + parent.substring(parent.indexOf('.') + 1) + " from "
                + parent.substring(0, parent.indexOf('.')) + " order by 1 limit 1)";
    }

    private String parent(String table, String column) {
        return house
                .words(
                        """
                        select c.confrelid::regclass || '.' || r.attname
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                          join pg_attribute r on r.attrelid = c.confrelid and r.attnum = c.confkey[1]
                         where c.contype = 'f' and c.conrelid = ?::regclass and a.attname = ?""",
                        table,
                        column)
                .stream()
                .findFirst()
                .orElse("");
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
