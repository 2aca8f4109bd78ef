package org.aval.web.parameters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterType;
import org.aval.domain.parameters.ParameterUnit;
import org.aval.service.parameters.ParameterRecord;
import org.aval.service.parameters.ParameterRow.Value;
import org.aval.web.shared.Badges;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** Parameters and their values as people say them. */
@ApplicationScoped
public class ParameterWords {

    @Inject
    Texts texts;

    /** What the parameter is called. */
    public String name(Parameter parameter) {
        return texts.of("parameters.key." + parameter.key());
    }

    /** What a reader should know about it. */
    public String help(Parameter parameter) {
        return texts.of("parameters.keyHelp." + parameter.key());
    }

    /** A value with its unit, or the words of a choice. */
    public String say(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return texts.of(parameter.unit() == ParameterUnit.NONE ? "parameters.noneText" : "parameters.none");
        }
        return switch (parameter.type()) {
            case NUMBER -> texts.of("parameters.amount." + parameter.unit().name(), Integer.parseInt(value));
            case CHOICE -> choice(parameter, value);
            case SEVERAL -> Parameter.words(value).stream()
                    .map(word -> choice(parameter, word))
                    .collect(Collectors.joining(", "));
            case TEXT -> value;
        };
    }

    private String choice(Parameter parameter, String value) {
        return texts.of("parameters.choice." + parameter.key() + "_" + value);
    }

    /** What a value may be. */
    public String range(Parameter parameter) {
        String range =
                switch (parameter.type()) {
                    case NUMBER -> parameter.unit() == ParameterUnit.NONE
                            ? texts.of("parameters.range.plain", parameter.least(), parameter.most())
                            : texts.of(
                                    "parameters.range.number",
                                    parameter.least(),
                                    parameter.most(),
                                    texts.label(parameter.unit()));
                    case CHOICE -> offered(parameter);
                    case SEVERAL -> texts.of("parameters.range.several", offered(parameter));
                    case TEXT -> texts.of("parameters.range.text", parameter.least(), parameter.most());
                };
        boolean none = parameter.optional() && parameter.type() != ParameterType.SEVERAL;
        return none ? texts.of("parameters.range.optional", range) : range;
    }

    private String offered(Parameter parameter) {
        return options(parameter).stream().map(Option::label).collect(Collectors.joining(", "));
    }

    /** The words to choose from. */
    public List<Option> options(Parameter parameter) {
        return parameter.choices().stream()
                .map(value -> new Option(value, choice(parameter, value)))
                .toList();
    }

    /** How far the source was checked, in a sentence. */
    public String checked(Value value) {
        return texts.of("parameters.flagHelp." + value.flag().name());
    }

    /** The history of a parameter, newest first. */
    public List<Moment> timeline(ParameterRecord record) {
        return record.history().stream()
                .map(line -> new Moment(
                        line.at(),
                        Badges.look(line.state()),
                        line.who() == null ? texts.of("shared.portal") : line.who(),
                        texts.of(Texts.key(line.step()) + ".done", say(record.parameter(), line.value()), line.from()),
                        line.motive()))
                .toList();
    }
}
