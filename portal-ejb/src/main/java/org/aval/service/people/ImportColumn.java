package org.aval.service.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a file may tell of a person (specification B0.2), in the order of the template; the first ones it must tell. */
public enum ImportColumn {
    STAFF_NO(true),
    HONORIFIC(false),
    FIRST_NAME(true),
    LAST_NAME(true),
    PREFERRED_NAME(false),
    WORK_EMAIL(true),
    LANGUAGE(true),
    EMPLOYMENT_TYPE(true),
    PROFESSION(true),
    PROFESSIONAL_ORDER(false),
    LICENCE_NO(false),
    AUDIENCES(true),
    UNIT(true),
    TITLE_FR(true),
    TITLE_EN(false),
    MANAGER(true),
    STARTS_ON(true),
    ENDS_ON(false),
    STATUS(false),
    PLACEMENT_SUPERVISOR(false),
    PUBLIC_PROFILE(false);

    private static final Map<String, ImportColumn> KNOWN = read();

    private final boolean required;

    ImportColumn(boolean required) {
        this.required = required;
    }

    /** Must every file have this column? */
    public boolean isRequired() {
        return required;
    }

    /** Must every row fill it? The head of the house has no manager. */
    public boolean isFilled() {
        return required && this != MANAGER;
    }

    /** The column of a heading, however it is written; null when it is none. */
    static @Nullable ImportColumn of(String heading) {
        return KNOWN.get(plain(heading));
    }

    /** Where a file's rows are laid down; what the register makes of a last day and a status stands beside it. */
    String sql() {
        String name = name().toLowerCase(Locale.ROOT);
        return this == ENDS_ON || this == STATUS ? "told_" + name : name;
    }

    static List<ImportColumn> all() {
        return Arrays.asList(values());
    }

    /** "Numéro d’employé" as "numero d employe". */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Map<String, ImportColumn> read() {
        Properties told = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ImportColumn.class.getResourceAsStream("import-headings.properties"))) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the headings of the import cannot be read", e);
        }
        Map<String, ImportColumn> known = new HashMap<>();
        for (ImportColumn column : values()) {
            for (String heading : told.getProperty(column.name()).split("\\|")) {
                known.put(heading, column);
            }
            known.put(plain(column.name()), column);
        }
        return known;
    }
}
