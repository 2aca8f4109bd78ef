package org.aval.web.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.incidents.CaseSeverity;
import org.aval.domain.incidents.SeverityFactors;
import org.aval.domain.incidents.Weighing;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** The nine factors of the severity in words. */
@ApplicationScoped
public class SeverityWords {

    private static final int THREE = 3;
    private static final int TWO = 2;
    private static final List<String> ORDER = List.of(
            "identifiability",
            "sensitivity",
            "persons",
            "vulnerability",
            "reach",
            "persistence",
            "intent",
            "harm",
            "repetition");
    private static final List<String> SHORT = List.of("vulnerability", "persistence", "intent", "repetition");

    @Inject
    Texts texts;

    /** The lines of the form, as it was weighed before. */
    List<FactorLine> lines(Weighing before) {
        Map<String, Integer> chosen = before == null ? Map.of() : numbers(before.factors());
        return ORDER.stream()
                .map(factor -> new FactorLine(
                        name(factor),
                        texts.of("incidents.factor." + factor + ".help"),
                        levels(factor),
                        chosen.containsKey(factor) ? String.valueOf(chosen.get(factor)) : ""))
                .toList();
    }

    /** What was chosen in the lines of the form. */
    static SeverityFactors factors(List<FactorLine> lines) {
        int[] of = lines.stream().mapToInt(FactorLine::number).toArray();
        int at = 0;
        return new SeverityFactors(
                of[at++], of[at++], of[at++], of[at++], of[at++], of[at++], of[at++], of[at++], of[at]);
    }

    /** Each factor with what was found, for the page of the case. */
    List<Option> told(Weighing weighing) {
        return numbers(weighing.factors()).entrySet().stream()
                .map(one -> new Option(name(one.getKey()), level(one.getKey(), one.getValue())))
                .toList();
    }

    /** What they come to. */
    String score(Weighing weighing) {
        return texts.of("incidents.score", weighing.score(), weighing.category().floor());
    }

    /** The four severities. */
    List<Option> severities() {
        return IntStream.rangeClosed(CaseSeverity.MINOR, CaseSeverity.CRITICAL)
                .mapToObj(level -> new Option(String.valueOf(level), texts.of("incidents.severity." + level)))
                .toList();
    }

    private List<Option> levels(String factor) {
        Stream<Option> found = IntStream.rangeClosed(0, SHORT.contains(factor) ? TWO : THREE)
                .mapToObj(level -> new Option(String.valueOf(level), level(factor, level)));
        return Stream.concat(Stream.of(new Option("", texts.of("incidents.choose"))), found)
                .toList();
    }

    private String name(String factor) {
        return texts.of("incidents.factor." + factor);
    }

    private String level(String factor, int level) {
        return texts.of("incidents.level." + factor + level);
    }

    private static Map<String, Integer> numbers(SeverityFactors factors) {
        List<Integer> values = List.of(
                factors.identifiability(),
                factors.sensitivity(),
                factors.persons(),
                factors.vulnerability(),
                factors.reach(),
                factors.persistence(),
                factors.intent(),
                factors.harm(),
                factors.repetition());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        IntStream.range(0, values.size()).forEach(at -> numbers.put(ORDER.get(at), values.get(at)));
        return numbers;
    }
}
