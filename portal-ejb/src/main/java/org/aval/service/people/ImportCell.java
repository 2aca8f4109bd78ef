package org.aval.service.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a column are read.
 *
 * @param longest the most letters it may have
 * @param reason what is said of a cell that cannot be read
 */
record ImportCell(int longest, ImportReason reason, Function<String, @Nullable String> reading) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern BARS = Pattern.compile("[|,;/+]");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9._-]*");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\p{Cntrl},;<>]+@[^\\s@\\p{Cntrl},;<>]+\\.[^\\s@\\p{Cntrl},;<>.]+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]00:00.*)?");
    private static final Pattern SWISS_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Map<String, String> YES_OR_NO = Map.ofEntries(
            Map.entry("oui", "true"),
            Map.entry("yes", "true"),
            Map.entry("true", "true"),
            Map.entry("vrai", "true"),
            Map.entry("1", "true"),
            Map.entry("non", "false"),
            Map.entry("no", "false"),
            Map.entry("false", "false"),
            Map.entry("faux", "false"),
            Map.entry("0", "false"));
    private static final Set<String> AUDIENCES = names(Audience.class);
    private static final Map<String, String> LANGUAGES =
            Map.of("fr", "fr", "francais", "fr", "french", "fr", "en", "en", "anglais", "en", "english", "en");

    private static final Map<ImportColumn, ImportCell> KNOWN = Arrays.stream(ImportColumn.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    ImportCell::make,
                    (one, other) -> one,
                    () -> new EnumMap<>(ImportColumn.class)));

    /** How the cells of this column are read. */
    static ImportCell of(ImportColumn column) {
        return Objects.requireNonNull(KNOWN.get(column));
    }

    private static ImportCell make(ImportColumn column) {
        return switch (column) {
            case STAFF_NO -> number(ImportReason.NOT_A_STAFF_NO);
            case MANAGER -> number(ImportReason.UNKNOWN_MANAGER);
            case PLACEMENT_SUPERVISOR -> number(ImportReason.UNKNOWN_SUPERVISOR);
            case HONORIFIC -> text(10);
            case FIRST_NAME, LAST_NAME, PREFERRED_NAME -> text(80);
            case TITLE_FR, TITLE_EN, PROFESSIONAL_ORDER -> text(120);
            case LICENCE_NO -> text(40);
            case UNIT -> text(20);
            case WORK_EMAIL -> new ImportCell(160, ImportReason.NOT_A_MAIL, ImportCell::mail);
            case LANGUAGE -> new ImportCell(20, ImportReason.NOT_A_LANGUAGE, ImportCell::language);
            case EMPLOYMENT_TYPE -> constant(EmploymentType.class, ImportReason.UNKNOWN_EMPLOYMENT);
            case PROFESSION -> constant(Profession.class, ImportReason.UNKNOWN_PROFESSION);
            case STATUS -> constant(PersonStatus.class, ImportReason.UNKNOWN_STATUS);
            case AUDIENCES -> new ImportCell(300, ImportReason.UNKNOWN_AUDIENCE, ImportCell::audiences);
            case STARTS_ON, ENDS_ON -> new ImportCell(40, ImportReason.NOT_A_DAY, ImportCell::day);
            case PUBLIC_PROFILE -> new ImportCell(
                    10, ImportReason.NOT_YES_OR_NO, text -> YES_OR_NO.get(ImportColumn.plain(text)));
        };
    }

    /** The cell as the tables hold it; null when it cannot be read. */
    @Nullable
    String read(String text) {
        return reading.apply(text);
    }

    private static ImportCell text(int longest) {
        return new ImportCell(
                longest, ImportReason.TOO_LONG, text -> BLANKS.matcher(text).replaceAll(" "));
    }

    private static ImportCell number(ImportReason reason) {
        return new ImportCell(20, reason, text -> {
            String number = text.toUpperCase(Locale.ROOT);
            return NUMBER.matcher(number).matches() ? number : null;
        });
    }

    private static <E extends Enum<E>> ImportCell constant(Class<E> type, ImportReason reason) {
        Set<String> names = names(type);
        return new ImportCell(60, reason, text -> known(names, text));
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The constant this means, however it is spaced and in small letters too. */
    private static @Nullable String known(Set<String> names, String text) {
        if (names.contains(text)) {
            return text;
        }
        String told =
                BETWEEN_WORDS.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("_");
        return names.contains(told) ? told : null;
    }

    private static @Nullable String language(String text) {
        return text.equals("fr") || text.equals("en") ? text : LANGUAGES.get(ImportColumn.plain(text));
    }

    private static @Nullable String mail(String text) {
        return MAIL.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : null;
    }

    /** "clinician | manager" as "CLINICIAN,MANAGER", always in the same order. */
    private static @Nullable String audiences(String text) {
        if (AUDIENCES.contains(text)) {
            return text;
        }
        TreeSet<String> audiences = new TreeSet<>();
        for (String part : BARS.split(text)) {
            String audience = known(AUDIENCES, part);
            if (audience == null) {
                return null;
            }
            audiences.add(audience);
        }
        return audiences.stream().collect(Collectors.joining(","));
    }

    private static @Nullable String day(String text) {
        Matcher iso = DAY.matcher(text);
        Matcher swiss = SWISS_DAY.matcher(text);
        try {
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            return swiss.matches() ? day(swiss.group(3), swiss.group(2), swiss.group(1)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String day(String year, String month, String day) {
        LocalDate told = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return told.toString();
    }
}
