package org.aval.service.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What a file of accounts may tell of an account, in the order of the template; the first ones it must tell. */
public enum AccountImportColumn {
    ADDRESS(true),
    NAME(true),
    UNIT(true),
    OBJECTIVES(true),
    SITE(false),
    AUDIENCE(false),
    LANGUAGES(false),
    HOURS(false),
    ADMINISTRATORS(false),
    VAULT(false),
    RECOVERY(false),
    RULES(false);

    private static final Map<String, AccountImportColumn> KNOWN = read();

    private final boolean required;

    AccountImportColumn(boolean required) {
        this.required = required;
    }

    /** Must every file have this column, and every row fill it? */
    public boolean isRequired() {
        return required;
    }

    /** The column of a heading, in either language and however it is written. */
    public static Optional<AccountImportColumn> of(String heading) {
        return Optional.ofNullable(KNOWN.get(plain(heading)));
    }

    /** "Qui s’en occupe" as "qui s en occupe". */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Map<String, AccountImportColumn> read() {
        Properties told = new Properties();
        try (InputStream in = Objects.requireNonNull(
                AccountImportColumn.class.getResourceAsStream("inventory-headings.properties"))) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the headings of the inventory cannot be read", e);
        }
        Map<String, AccountImportColumn> known = new HashMap<>();
        for (AccountImportColumn column : values()) {
            for (String heading : told.getProperty(column.name()).split("\\|")) {
                known.put(heading, column);
            }
            known.put(plain(column.name()), column);
        }
        return known;
    }
}
