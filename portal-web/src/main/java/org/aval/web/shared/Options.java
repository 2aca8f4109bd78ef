package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The answers of a select, made from the constants of an enum. */
@ApplicationScoped
public class Options {

    /** What a filter sends for "all": an empty value would be dropped from the page. */
    public static final String ALL = "all";

    @Inject
    Texts texts;

    /** "All", then each constant by its label: for the filters of a register. */
    public List<Option> filter(Class<? extends Enum<?>> type) {
        return filter(choices(type));
    }

    /** "All", then these: for the filters of a register. */
    public List<Option> filter(List<Option> choices) {
        return Stream.concat(Stream.of(new Option(ALL, texts.of("shared.all"))), choices.stream())
                .toList();
    }

    /** Each constant by its label: for a question. */
    public List<Option> choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), texts.label(constant)))
                .toList();
    }

    /** The constant a filter asks for, null for all of them and for what is no constant. */
    public static <E extends Enum<E>> E chosen(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
