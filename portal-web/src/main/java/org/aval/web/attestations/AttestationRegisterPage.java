package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** attestations/register.xhtml: who was asked to sign, and how far they are. */
@Named("attestationRegisterPage")
@RequestScoped
public class AttestationRegisterPage {

    @Inject
    AttestationRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Page<ObligationRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<ObligationRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<ObligationColumn> getColumns() {
        return List.of(ObligationColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStates() {
        return options.filter(ObligationState.class);
    }

    public List<Option> getLateness() {
        return options.filter(Lateness.class);
    }

    /** What the address narrows the register by. */
    static ObligationFilter filter(Filters filters) {
        return new ObligationFilter(
                filters.choice("state", ObligationState.class),
                filters.choice("unit"),
                filters.choice("late", Lateness.class) != null,
                filters.words("words"));
    }
}
