package org.aval.web.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.reviews.ReviewState;
import org.aval.domain.reviews.ReviewStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.reviews.ReviewRow;
import org.aval.service.shared.TimelineLine;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How reviews are told: their sentences, what holds for them, their decisions, their timeline. */
@Named("reviewWords")
@ApplicationScoped
public class ReviewWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Who asked, and when. */
    public String title(ReviewRow row) {
        return texts.of("reviews.askedBy." + row.side(), row.askedOn());
    }

    /** Where it stands. */
    public String sentence(ReviewRow row) {
        return texts.of(Texts.key(row.state()) + ".sentence", row.dueOn());
    }

    /** What holds for every review. */
    public List<Condition> getHolds() {
        return Stream.of("once", "others", "undo")
                .map(key -> new Condition(
                        true, texts.of("reviews.holds." + key), texts.of("reviews.holds." + key + ".why"), ""))
                .toList();
    }

    Decision decision(ReviewStep step, Verdict may) {
        return decisions.of(step, may);
    }

    List<Moment> timeline(List<TimelineLine> lines) {
        return timelines.of(lines, ReviewStep.class, ReviewState.class);
    }
}
