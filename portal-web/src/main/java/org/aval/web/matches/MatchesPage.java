package org.aval.web.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchFilter;
import org.aval.service.matches.MatchRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** interests/matches.xhtml: where interests meet what people do here. */
@Named("matchesPage")
@RequestScoped
public class MatchesPage {

    @Inject
    MatchDesk desk;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Language language;

    private Page<MatchRow> page;

    public Page<MatchRow> getPage() {
        if (page == null) {
            page = desk.list(filter(filters), filters.page(), language.getCode());
        }
        return page;
    }

    public boolean isFiltered() {
        MatchFilter set = filter(filters);
        return set.standing() != null || set.kind() != null || set.words() != null || set.past();
    }

    public List<Option> getStandings() {
        return options.filter(MatchStanding.class);
    }

    public List<Option> getKinds() {
        return options.filter(MatchKind.class);
    }

    /** What the address narrows the list by. */
    static MatchFilter filter(Filters filters) {
        return new MatchFilter(
                filters.choice("standing", MatchStanding.class),
                filters.choice("kind", MatchKind.class),
                filters.words("words"),
                "past".equals(filters.choice("scope")));
    }
}
