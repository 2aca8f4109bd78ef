package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.Profession;
import org.aval.web.people.UnitChoices;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** The conditions of whom a campaign is for. */
@Named("audienceChoices")
@RequestScoped
public class AudienceChoices {

    @Inject
    UnitChoices units;

    @Inject
    Options options;

    /** Without the "all" of a filter: none ticked is everybody. */
    public List<Option> getUnits() {
        List<Option> all = units.getList();
        return all.subList(1, all.size());
    }

    public List<Option> getProfessions() {
        return options.choices(Profession.class);
    }

    public List<Option> getAudiences() {
        return options.choices(Audience.class);
    }

    public List<Option> getEmployments() {
        return options.choices(EmploymentType.class);
    }
}
