package org.aval.web.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.PublicationState;
import org.aval.service.publications.PublicationFilter;
import org.aval.service.publications.PublicationRegister;
import org.aval.service.publications.PublicationRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;

/** publications/register.xhtml: publications that are read first. */
@Named("publicationRegisterPage")
@RequestScoped
public class PublicationRegisterPage {

    @Inject
    PublicationRegister register;

    @Inject
    Filters filters;

    private Page<PublicationRow> page;

    public Page<PublicationRow> getPage() {
        if (page == null) {
            page = register.list(filter(filters), filters.page());
        }
        return page;
    }

    /** What may be shown. */
    public List<PublicationColumn> getColumns() {
        return List.of(PublicationColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    /** What the address narrows the register by. */
    static PublicationFilter filter(Filters filters) {
        return new PublicationFilter(
                filters.choice("state", PublicationState.class),
                filters.choice("channel", Platform.class),
                filters.words("words"));
    }
}
