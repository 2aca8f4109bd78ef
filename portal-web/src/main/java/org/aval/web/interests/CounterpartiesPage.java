package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyState;
import org.aval.service.interests.CounterpartyDesk;
import org.aval.service.interests.PartyFilter;
import org.aval.service.interests.PartyRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** interests/counterparties.xhtml: those outside with whom people have links. */
@Named("counterpartiesPage")
@RequestScoped
public class CounterpartiesPage {

    @Inject
    CounterpartyDesk desk;

    @Inject
    Filters filters;

    @Inject
    Options options;

    private Page<PartyRow> page;

    public Page<PartyRow> getPage() {
        if (page == null) {
            page = desk.list(filter(), filters.page());
        }
        return page;
    }

    public boolean isFiltered() {
        return filter().isSet();
    }

    public List<Option> getStates() {
        return options.filter(CounterpartyState.class);
    }

    public List<Option> getSectors() {
        return options.filter(CounterpartySector.class);
    }

    private PartyFilter filter() {
        return filter(filters);
    }

    static PartyFilter filter(Filters filters) {
        return new PartyFilter(
                filters.choice("state", CounterpartyState.class),
                filters.choice("sector", CounterpartySector.class),
                filters.words("words"));
    }
}
