package org.aval.web.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.matches.MatchKind;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Me;

/** The declared interests that touch a mandate, an account or a partner, on its page: for the interests officer. */
@Named("touchingMatches")
@RequestScoped
public class TouchingMatches {

    @Inject
    MatchDesk desk;

    @Inject
    Me me;

    @Inject
    Language language;

    private final Map<UUID, List<MatchRow>> read = new HashMap<>();

    /** Those that count today; none for anybody but the officer. */
    public List<MatchRow> at(String kind, UUID activity) {
        return me.is("COI_OFFICER")
                ? read.computeIfAbsent(activity, any -> desk.at(MatchKind.valueOf(kind), activity, language.getCode()))
                : List.of();
    }
}
