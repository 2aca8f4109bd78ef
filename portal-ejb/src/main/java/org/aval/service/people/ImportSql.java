package org.aval.service.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The statements of import.sql, run by name for one file. */
class ImportSql {

    private static final Map<String, String> STATEMENTS = read();

    private final EntityManager em;
    private final Map<String, Object> values = new LinkedHashMap<>();

    ImportSql(EntityManager em) {
        this.em = em;
    }

    /** A value for the statements that name it. */
    ImportSql set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Runs one statement. @return how many rows it wrote */
    int run(String name) {
        String statement = Objects.requireNonNull(STATEMENTS.get(name), name);
        Query query = em.createNativeQuery(statement);
        values.forEach((key, value) -> {
            if (statement.contains(":" + key)) {
                query.setParameter(key, value);
            }
        });
        return query.executeUpdate();
    }

    /** Asks one statement for what it does by answering. */
    void ask(String name) {
        em.createNativeQuery(Objects.requireNonNull(STATEMENTS.get(name), name)).getSingleResult();
    }

    private static Map<String, String> read() {
        Map<String, String> statements = new LinkedHashMap<>();
        String text;
        try (InputStream in = Objects.requireNonNull(ImportSql.class.getResourceAsStream("import.sql"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the statements of the import cannot be read", e);
        }
        for (String part : text.split("(?m)^# ")) {
            int cut = part.indexOf('\n');
            if (cut > 0) {
                statements.put(
                        part.substring(0, cut).strip(), part.substring(cut + 1).strip());
            }
        }
        return statements;
    }
}
