package org.aval.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.audit.AuditRegister;
import org.aval.service.audit.AuditRow;
import org.aval.service.shared.CommandOutcome;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** audit/register.xhtml: who did what, when, for whom, and what came of it. */
@Named("auditRegisterPage")
@RequestScoped
public class AuditRegisterPage {

    @Inject
    AuditRegister register;

    @Inject
    AuditFilters asked;

    @Inject
    Filters filters;

    @Inject
    Options options;

    private Page<AuditRow> page;
    private boolean filtered;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        var filter = asked.read();
        filtered = filter.isSet();
        page = register.list(filter, filters.page());
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<AuditColumn> getColumns() {
        return List.of(AuditColumn.values());
    }

    public boolean isFiltered() {
        return filtered;
    }

    public List<Option> getAreas() {
        return options.filter(AuditArea.class);
    }

    public List<Option> getOutcomes() {
        return options.filter(CommandOutcome.class);
    }
}
