package org.aval.policies.jurisdictions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law of a place gives to an institution: a value for every parameter, and its public holidays.
 *
 * @param code "QC", "FR", "CH", or a canton: "CH-GE"
 */
public record JurisdictionProfile(
        String code, String nameFr, String nameEn, Map<String, ProfileValue> values, List<HolidayRule> holidays) {

    public JurisdictionProfile {
        values = Map.copyOf(values);
        holidays = List.copyOf(holidays);
    }

    /** The name of the place in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    /** The value of a parameter; the strict one, only recommended, where the profile says nothing. */
    public ProfileValue value(ParameterDefinition parameter) {
        return Optional.ofNullable(values.get(parameter.key()))
                .orElseGet(() -> new ProfileValue(parameter.strict(), "HOUSE", "R"));
    }

    /** The public holidays of a year, in their order. */
    public List<Holiday> holidays(int year) {
        return holidays.stream()
                .flatMap(rule -> rule.in(year).map(day -> holiday(rule, day)).stream())
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    /** The public holiday on this day, if it is one. */
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream()
                .filter(rule -> rule.in(day.getYear()).stream().anyMatch(day::equals))
                .map(rule -> holiday(rule, day))
                .findFirst();
    }

    private static Holiday holiday(HolidayRule rule, LocalDate day) {
        return new Holiday(day, rule.fr(), rule.en());
    }

    /** The canton in the code, if it names one. */
    public Optional<String> canton() {
        return Stream.of(code.split("-")).skip(1).findFirst();
    }
}
