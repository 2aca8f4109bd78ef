package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.parameters.ParameterGroup;
import org.aval.service.parameters.ParameterRegister;
import org.aval.service.parameters.ParameterRow;
import org.aval.service.parameters.ParameterRow.Value;
import org.aval.service.parameters.ParameterSheet;
import org.aval.web.shared.Language;

/** settings/parameters.xhtml: every parameter with the value in force, by what it is about. */
@Named("parametersPage")
@RequestScoped
public class ParametersPage {

    @Inject
    ParameterRegister register;

    @Inject
    ParameterWords words;

    @Inject
    Language language;

    private ParameterSheet sheet;

    /** The parameters about one thing. */
    public record Section(ParameterGroup group, List<ParameterRow> rows) {}

    public ParameterSheet getSheet() {
        if (sheet == null) {
            sheet = register.list(language.getCode());
        }
        return sheet;
    }

    public List<Section> getSections() {
        return Arrays.stream(ParameterGroup.values())
                .map(group -> new Section(
                        group,
                        getSheet().rows().stream()
                                .filter(row -> row.parameter().group() == group)
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** How many proposals the reader sees waiting. */
    public long getWaiting() {
        return getSheet().rows().stream().filter(row -> row.pending() != null).count();
    }

    public String name(ParameterRow row) {
        return words.name(row.parameter());
    }

    public String say(ParameterRow row, Value value) {
        return words.say(row.parameter(), value.value());
    }
}
