package org.aval.web.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** What the list of matches can be narrowed by, beside the constants. */
@Named("matchChoices")
@RequestScoped
public class MatchChoices {

    @Inject
    Texts texts;

    /** What counts today, or what once did as well. */
    public List<Option> getScopes() {
        return List.of(
                new Option("", texts.of("matches.scope.live")), new Option("past", texts.of("matches.scope.past")));
    }
}
