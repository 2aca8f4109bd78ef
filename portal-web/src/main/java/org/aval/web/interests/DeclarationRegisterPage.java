package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.InterestLevel;
import org.aval.service.interests.DeclarationFilter;
import org.aval.service.interests.DeclarationRegister;
import org.aval.service.interests.DeclarationRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** interests/register.xhtml: what people declared, for who weighs it. */
@Named("declarationRegisterPage")
@RequestScoped
public class DeclarationRegisterPage {

    @Inject
    DeclarationRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Page<DeclarationRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<DeclarationRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<DeclarationColumn> getColumns() {
        return List.of(DeclarationColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStandings() {
        return options.filter(DeclarationStanding.class);
    }

    public List<Option> getLevels() {
        return options.filter(InterestLevel.class);
    }

    public List<Option> getSectors() {
        return options.filter(CounterpartySector.class);
    }

    /** What the address narrows the register by. */
    static DeclarationFilter filter(Filters filters) {
        return new DeclarationFilter(
                filters.choice("standing", DeclarationStanding.class),
                filters.choice("level", InterestLevel.class),
                filters.choice("sector", CounterpartySector.class),
                filters.choice("unit"),
                filters.words("words"));
    }
}
