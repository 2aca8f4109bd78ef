package org.aval.web.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.packs.PackKind;
import org.aval.service.packs.PackFilter;
import org.aval.service.packs.PackRegister;
import org.aval.service.packs.PackRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** packs/register.xhtml: one's own packs, and those of one's offices. */
@Named("packRegisterPage")
@RequestScoped
public class PackRegisterPage {

    private static final String MINE = "mine";

    @Inject
    PackRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private Page<PackRow> page;

    /** Before the page is written. */
    public void load() {
        page = register.list(filter(), filters.page());
    }

    private PackFilter filter() {
        return new PackFilter(filters.choice("kind", PackKind.class), MINE.equals(filters.choice("whose")));
    }

    public Page<PackRow> getPage() {
        return page;
    }

    public boolean isFiltered() {
        return filter().kind() != null || filter().mine();
    }

    public List<Option> getKinds() {
        return options.filter(PackKind.class);
    }

    public List<Option> getWhose() {
        return options.filter(List.of(new Option(MINE, texts.of("packs.mine"))));
    }
}
