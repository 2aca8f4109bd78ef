package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.VersionStage;
import org.aval.service.charters.CharterFilter;
import org.aval.service.charters.CharterRegister;
import org.aval.service.charters.CharterRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** charters/register.xhtml: every version of every text, how far it is and who prepares it. */
@Named("charterRegisterPage")
@RequestScoped
public class CharterRegisterPage {

    @Inject
    CharterRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    private Page<CharterRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<CharterRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<CharterColumn> getColumns() {
        return List.of(CharterColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    /** What the address narrows the register by. */
    static CharterFilter filter(Filters filters) {
        return new CharterFilter(
                filters.choice("kind", CharterKind.class),
                filters.choice("stage", VersionStage.class),
                filters.words("words"));
    }
}
