package org.aval.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.shared.Refusal;
import org.aval.service.settings.UnitChoice;
import org.aval.web.shared.Language;
import org.aval.web.shared.Look;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** Units in words: where they may stand, whether they are open, and which field a refusal is about. */
@ApplicationScoped
public class UnitWords {

    /** "Under no other": an empty value would be dropped from the page. */
    static final String TOP = "top";

    private static final Map<String, String> FIELDS = Map.of(
            "settings.unit.codeForm", "code",
            "settings.unit.codeTaken", "code",
            "settings.unit.parentUnknown", "parent",
            "settings.unit.parentClosed", "parent",
            "settings.unit.underItself", "parent",
            "settings.unit.cycle", "parent",
            "settings.unit.hasPeople", "lastDay",
            "settings.unit.hasUnits", "lastDay");

    private static final String INDENT = "\u2003";

    @Inject
    Texts texts;

    @Inject
    Language language;

    /** The top, then each unit under the one it belongs to. */
    List<Option> parents(List<UnitChoice> choices) {
        return Stream.concat(
                        Stream.of(new Option(TOP, texts.of("settings.unit.top"))),
                        choices.stream().map(this::option))
                .toList();
    }

    private Option option(UnitChoice choice) {
        return new Option(
                choice.code(),
                INDENT.repeat(choice.depth()) + choice.name(language.getCode()) + " (" + choice.code() + ")");
    }

    /** The unit meant by a choice, null for the top. */
    String parent(String chosen) {
        return chosen == null || TOP.equals(chosen) ? null : chosen;
    }

    /** The name in the language of the request. */
    String name(String french, String english) {
        return language.isFrench() ? french : english;
    }

    Look look(LocalDate closedOn, boolean open) {
        if (closedOn == null) {
            return new Look("force", texts.of("settings.unit.isOpen"));
        }
        return open
                ? new Look("suspended", texts.of("settings.unit.closesOn", closedOn))
                : new Look("ended", texts.of("settings.unit.isClosed"));
    }

    /** Beside which field a refusal is said; of two names the one that is missing. */
    String field(Refusal no, String nameFr) {
        String why = Objects.toString(no.verdict().why(), "");
        if ("settings.missing".equals(why)) {
            return told(nameFr).isEmpty() ? "nameFr" : "nameEn";
        }
        if ("settings.tooLong".equals(why)) {
            boolean french = no.verdict().details().contains(told(nameFr).length());
            return french ? "nameFr" : "nameEn";
        }
        return FIELDS.getOrDefault(why, "");
    }

    static String told(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
