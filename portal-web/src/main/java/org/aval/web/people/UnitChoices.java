package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.people.PeopleRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** The units of the institution as a filter offers them. */
@Named("unitChoices")
@RequestScoped
public class UnitChoices {

    @Inject
    PeopleRegister register;

    @Inject
    Language language;

    @Inject
    Options options;

    private List<Option> list;

    public List<Option> getList() {
        if (list == null) {
            list = options.filter(register.units(language.getCode()).stream()
                    .map(unit -> new Option(unit.code(), unit.name()))
                    .toList());
        }
        return list;
    }
}
