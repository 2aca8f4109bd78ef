package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Page;

/**
 * Finds a text in the bundle of its feature, in the language of the request:
 * "charters.title" lives in org/aval/texts/charters_fr.properties and charters_en.properties.
 */
@Named("texts")
@ApplicationScoped
public class Texts {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    @Inject
    Letterhead letterhead;

    /** The language of the page, "fr" or "en". */
    public String language() {
        return language.getCode();
    }

    /** The text of a key, completed with details; enums are shown by their label, days and moments as people say them. */
    public String of(String key, Object... details) {
        Locale locale = language.getLocale();
        Object[] shown = Arrays.stream(details).map(this::said).toArray();
        return new MessageFormat(bundle(key, locale).getString(key), locale).format(shown);
    }

    /** The text of a key without its details: "…" stands where each would be, whatever it would be shown as. */
    public String outline(String key) {
        Locale locale = language.getLocale();
        MessageFormat text = new MessageFormat(bundle(key, locale).getString(key), locale);
        Object[] leftOut = new Object[text.getFormatsByArgumentIndex().length];
        Arrays.fill(leftOut, "…");
        text.setFormats(new Format[text.getFormats().length]);
        return text.format(leftOut);
    }

    /** Is there a text for this key? */
    public boolean has(String key) {
        try {
            return bundle(key, language.getLocale()).containsKey(key);
        } catch (MissingResourceException noSuchFeature) {
            return false;
        }
    }

    /** The keys that begin like this, of the feature named first in it; none when there is no such feature. */
    public Set<String> keys(String beginning) {
        try {
            return bundle(beginning, language.getLocale()).keySet().stream()
                    .filter(key -> key.startsWith(beginning))
                    .collect(Collectors.toSet());
        } catch (MissingResourceException noSuchFeature) {
            return Set.of();
        }
    }

    /** The label of a constant: an enum of feature "charters" is labelled "charters.CharterState.IN_FORCE". */
    public String label(Enum<?> constant) {
        return of(key(constant));
    }

    /** Why not, as a sentence; empty when granted. */
    public String why(Verdict verdict) {
        String why = verdict.why();
        return why == null ? "" : of(why, verdict.details().toArray());
    }

    /** How many rows a register found, in words: the text of the key, or of "key.many" where counting stopped. */
    public String count(String key, Page<?> page) {
        return of(page.exact() ? key : key + ".many", page.count());
    }

    /** The key of a constant's label: last word of the package, simple name, constant. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String pack = type.getPackageName();
        return pack.substring(pack.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + constant.name();
    }

    /** A value by itself, as people say it: a constant by its label, days, moments and lists in words. */
    public String shown(Object value) {
        return String.valueOf(said(value));
    }

    private Object said(Object detail) {
        if (detail instanceof Enum<?> constant) {
            return label(constant);
        }
        if (detail instanceof List<?> several) {
            return several.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        if (detail instanceof BothNames name) {
            return name.in(language());
        }
        if (detail instanceof LocalDate day) {
            return DayFormat.full(day, language.getLocale());
        }
        if (detail instanceof Instant moment) {
            return DayFormat.moment(moment.atZone(letterhead.getZone()), language.getLocale());
        }
        return detail;
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        String feature = key.substring(0, key.indexOf('.'));
        Locale spoken = Locale.forLanguageTag(locale.getLanguage());
        return ResourceBundle.getBundle("org.aval.texts." + feature, spoken, Texts.class.getClassLoader(), EXACT);
    }
}
