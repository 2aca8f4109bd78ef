package org.aval.web.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** What there is to choose among where a review is asked for and prepared. */
@Named("reviewChoices")
@ApplicationScoped
public class ReviewChoices {

    @Inject
    Options options;

    public List<Option> getGrounds() {
        return options.choices(ReviewGround.class);
    }

    public List<Option> getSides() {
        return options.choices(ReviewSide.class);
    }

    public List<Option> getOutcomes() {
        return options.choices(ReviewOutcome.class);
    }
}
