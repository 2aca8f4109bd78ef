package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.people.PersonStatus;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonFilter;
import org.aval.service.people.PersonRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** people/register.xhtml: who works, studies or helps here. */
@Named("peopleRegisterPage")
@RequestScoped
public class PeopleRegisterPage {

    @Inject
    PeopleRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Page<PersonRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<PersonRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<PeopleColumn> getColumns() {
        return List.of(PeopleColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStatuses() {
        return options.filter(PersonStatus.class);
    }

    /** What the address narrows the register by. */
    static PersonFilter filter(Filters filters) {
        return new PersonFilter(
                filters.choice("status", PersonStatus.class), filters.choice("unit"), filters.words("words"));
    }
}
