package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.web.people.UnitChoices;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** What can be chosen when somebody is added to a case. */
@Named("partyChoices")
@RequestScoped
public class PartyChoices {

    @Inject
    UnitChoices units;

    @Inject
    Options options;

    public List<Option> getCapacities() {
        return options.choices(PartyCapacity.class);
    }

    public List<Option> getOutsiders() {
        return options.choices(Outsider.class);
    }

    /** Without the "all" of a filter. */
    public List<Option> getUnits() {
        List<Option> all = units.getList();
        return all.subList(1, all.size());
    }
}
