package org.aval.domain.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who the institution is: its names, the law it lives under, its hours and languages, where its people find help.
 *
 * @param domain the name it has on the net, "chuvb.example"
 * @param codePrefix what the codes on its papers begin with
 * @param languages those its people may choose
 * @param authoritativeLanguage the language in which its charters are law
 */
public record InstitutionProfile(
        String code,
        String shortName,
        String nameFr,
        String nameEn,
        Jurisdiction jurisdiction,
        @Nullable Canton canton,
        String zone,
        String domain,
        String codePrefix,
        Set<String> languages,
        String authoritativeLanguage,
        String helpPhone,
        String helpEmail) {

    /** The languages the portal speaks, in their order. */
    public static final List<String> SPOKEN = List.of("fr", "en");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{2,4}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,120}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{5,120}$)[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    public InstitutionProfile {
        languages = Set.copyOf(languages);
    }

    /** The languages in the portal's order, as the table keeps them: "fr,en". */
    public String languagesTold() {
        return String.join(",", SPOKEN.stream().filter(languages::contains).toList());
    }

    /** What is wrong, by the field it is wrong in, in the order of the form; empty when nothing is. */
    public Map<String, Verdict> problems() {
        Map<String, Verdict> problems = new LinkedHashMap<>();
        note(problems, "nameFr", within(nameFr, 200));
        note(problems, "nameEn", within(nameEn, 200));
        note(problems, "shortName", within(shortName, 60));
        note(problems, "code", Verdict.unless(!CODE.matcher(code).matches(), "settings.code.form"));
        note(problems, "codePrefix", Verdict.unless(!PREFIX.matcher(codePrefix).matches(), "settings.prefix.form"));
        note(problems, "domain", Verdict.unless(!DOMAIN.matcher(domain).matches(), "settings.domain.form"));
        note(problems, "helpPhone", within(helpPhone, 60));
        note(problems, "helpEmail", Verdict.unless(!EMAIL.matcher(helpEmail).matches(), "settings.email.form"));
        note(problems, "canton", rightCanton());
        note(problems, "zone", Verdict.unless(!isZone(zone), "settings.zone.unknown"));
        note(problems, "languages", Verdict.unless(languagesTold().isEmpty(), "settings.languages.none"));
        note(problems, "authoritativeLanguage", authority());
        return problems;
    }

    private Verdict authority() {
        return Verdict.unless(
                !languagesTold().isEmpty() && !languages.contains(authoritativeLanguage),
                "settings.authoritative.notOffered");
    }

    /** @throws org.aval.domain.shared.Refusal with the first thing that is wrong */
    public void orRefuse() {
        problems().values().forEach(Verdict::orRefuse);
    }

    private Verdict rightCanton() {
        if (jurisdiction == Jurisdiction.CH) {
            return Verdict.unless(canton == null, "settings.canton.missing");
        }
        return Verdict.unless(canton != null, "settings.canton.notSwiss");
    }

    private static Verdict within(String text, int longest) {
        return Verdict.unless(text.isBlank(), "settings.missing")
                .and(() -> Verdict.unless(text.length() > longest, "settings.tooLong", longest, text.length()));
    }

    private static boolean isZone(String zone) {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static void note(Map<String, Verdict> problems, String field, Verdict verdict) {
        if (!verdict.granted()) {
            problems.put(field, verdict);
        }
    }
}
