package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SimilarOutcomes;
import org.aval.web.shared.Texts;

/** What the page of an item tells of similar cases before the vote. */
@Named("similarPart")
@RequestScoped
public class SimilarPart {

    @Inject
    SessionRegister register;

    @Inject
    Texts texts;

    private Optional<SimilarOutcomes> outcomes;

    /** What was found in similar cases, null for an item that is about no case. */
    public SimilarOutcomes of(UUID item) {
        if (outcomes == null) {
            outcomes = register.similar(item);
        }
        return outcomes.orElse(null);
    }

    /** Of how many cases it speaks. */
    public String sentence(SimilarOutcomes told) {
        return told.isEnough()
                ? texts.of("committee.similar.of", told.category(), told.total())
                : texts.of("committee.similar.few", told.category());
    }

    /** A number, or that it is not told. */
    public String number(Integer told) {
        return told == null ? texts.of("committee.similar.withheld") : texts.of("committee.similar.number", told);
    }
}
