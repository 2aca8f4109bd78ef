package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.PartnerKind;
import org.aval.service.logos.LogoFilter;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** logos/register.xhtml: every use that was asked for. */
@Named("logoRegisterPage")
@RequestScoped
public class LogoRegisterPage {

    @Inject
    LogoRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    private Page<LogoRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page());
    }

    public Page<LogoRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<LogoColumn> getColumns() {
        return List.of(LogoColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStandings() {
        return options.filter(LogoStanding.class);
    }

    public List<Option> getPurposes() {
        return options.filter(LogoPurpose.class);
    }

    public List<Option> getKinds() {
        return options.filter(PartnerKind.class);
    }

    /** What the address narrows the register by. */
    static LogoFilter filter(Filters filters) {
        return new LogoFilter(
                filters.choice("standing", LogoStanding.class),
                filters.choice("purpose", LogoPurpose.class),
                filters.choice("kind", PartnerKind.class),
                filters.words("words"));
    }
}
