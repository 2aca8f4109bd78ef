package org.aval.service.packs;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.aval.domain.shared.BothNames;
import org.aval.policies.packs.PackBlock.Fact;
import org.aval.policies.packs.PackText;
import org.jspecify.annotations.Nullable;

/** The words of packs in both languages: titles, chapters, what stands before a fact. */
final class PackWords {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private PackWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.aval.service.packs.words",
                locale,
                PackWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** A sentence in both languages, its places filled. */
    static PackText of(String key, Object... details) {
        return PackText.of(in("fr", key, details), in("en", key, details));
    }

    static BothNames names(String key) {
        return new BothNames(in("fr", key), in("en", key));
    }

    static String in(String language, String key, Object... details) {
        ResourceBundle words = language.equals("en") ? ENGLISH : FRENCH;
        return new MessageFormat(words.getString(key), Locale.forLanguageTag(language)).format(details);
    }

    /** What a constant is called in both languages. */
    static PackText label(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A day as both languages write it. */
    static PackText day(@Nullable LocalDate day) {
        return day == null ? PackText.same("–") : PackText.of(told(day, Locale.CANADA_FRENCH), told(day, Locale.UK));
    }

    /** A moment by the clocks of the institution. */
    static PackText moment(Instant at, ZoneId zone) {
        LocalDateTime clock = LocalDateTime.ofInstant(at, zone);
        String hour = DateTimeFormatter.ofPattern("HH:mm").format(clock);
        PackText day = day(clock.toLocalDate());
        return PackText.of(day.in("fr") + ", " + hour, day.in("en") + ", " + hour);
    }

    private static String told(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day)
                .replace(' ', '\u00a0'); // a day is not torn apart
    }

    /** A line of a sheet: what is called so says this. */
    static Fact fact(String key, PackText value) {
        return new Fact(of(key), value.isEmpty() ? PackText.same("–") : value);
    }

    static Fact fact(String key, String value) {
        return fact(key, PackText.same(value));
    }

    /** Yes or no, in words. */
    static PackText yes(boolean so) {
        return of(so ? "yes" : "no");
    }

    /** Words somebody typed, so that nothing of them is taken for a sign of Markdown. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~-])", "\\\\$1");
    }
}
