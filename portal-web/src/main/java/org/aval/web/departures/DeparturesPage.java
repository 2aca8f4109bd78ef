package org.aval.web.departures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureState;
import org.aval.service.departures.DepartureDesk;
import org.aval.service.departures.DepartureFilter;
import org.aval.service.departures.DepartureRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** people/departures.xhtml: who left or changed units, and what is still to be settled. */
@Named("departuresPage")
@RequestScoped
public class DeparturesPage {

    @Inject
    DepartureDesk desk;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Language language;

    private Page<DepartureRow> page;

    public Page<DepartureRow> getPage() {
        if (page == null) {
            page = desk.list(filter(filters), filters.page(), language.getCode());
        }
        return page;
    }

    /** What may be shown. */
    public List<DepartureColumn> getColumns() {
        return List.of(DepartureColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getKinds() {
        return options.filter(DepartureKind.class);
    }

    public List<Option> getStates() {
        return options.filter(DepartureState.class);
    }

    /** What the address narrows the register by. */
    static DepartureFilter filter(Filters filters) {
        return new DepartureFilter(
                filters.choice("kind", DepartureKind.class),
                filters.choice("state", DepartureState.class),
                filters.words("words"));
    }
}
