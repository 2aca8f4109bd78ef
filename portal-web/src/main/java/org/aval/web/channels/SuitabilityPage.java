package org.aval.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.service.channels.FitCell;
import org.aval.service.channels.SuitabilityDesk;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** channels/suitability.xhtml: for what I want to reach, which platform suits, and why? */
@Named("suitabilityPage")
@RequestScoped
public class SuitabilityPage {

    @Inject
    SuitabilityDesk desk;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Map<Objective, List<FitCell>> table;

    /** The judgements by objective, as the address narrows them. */
    public List<Map.Entry<Objective, List<FitCell>>> getTable() {
        if (table == null) {
            Objective objective = filters.choice("objective", Objective.class);
            Platform platform = filters.choice("platform", Platform.class);
            table = desk.table(language.getCode()).stream()
                    .filter(cell -> objective == null || cell.objective() == objective)
                    .filter(cell -> platform == null || cell.platform() == platform)
                    .collect(Collectors.groupingBy(FitCell::objective, LinkedHashMap::new, Collectors.toList()));
        }
        return List.copyOf(table.entrySet());
    }

    public List<Option> getObjectives() {
        return options.filter(Objective.class);
    }

    public List<Option> getPlatforms() {
        return options.filter(options.choices(Platform.class).stream()
                .filter(option -> Platform.valueOf(option.value()).hasAccounts())
                .toList());
    }
}
