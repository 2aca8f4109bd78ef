package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.incidents.CaseFilter;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** incidents/register.xhtml: the cases that open to the reader, and no trace of any other. */
@Named("caseRegisterPage")
@RequestScoped
public class CaseRegisterPage {

    private static final String OPEN = "open";
    private static final String LATE = "late";
    private static final int GRAVEST = 4;

    @Inject
    CaseRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private Page<CaseRow> page;

    public Page<CaseRow> getPage() {
        if (page == null) {
            page = register.list(filter(), filters.page());
        }
        return page;
    }

    public boolean isFiltered() {
        return filter().isSet();
    }

    public List<Option> getStates() {
        return options.filter(CaseState.class);
    }

    public List<Option> getCategories() {
        return options.filter(IncidentCategory.class);
    }

    public List<Option> getSeverities() {
        return options.filter(IntStream.rangeClosed(1, GRAVEST)
                .mapToObj(level -> new Option(String.valueOf(level), texts.of("incidents.severity." + level)))
                .toList());
    }

    /** All, what somebody still works on, or what is overdue. */
    public List<Option> getOpenings() {
        return options.filter(List.of(
                new Option(OPEN, texts.of("incidents.open.only")), new Option(LATE, texts.of("incidents.late.only"))));
    }

    private CaseFilter filter() {
        String severity = filters.choice("severity");
        return new CaseFilter(
                filters.choice("state", CaseState.class),
                filters.choice("category", IncidentCategory.class),
                severity != null && severity.matches("[1-4]") ? Integer.valueOf(severity) : null,
                OPEN.equals(filters.choice("only")),
                LATE.equals(filters.choice("only")),
                filters.words("words"));
    }
}
