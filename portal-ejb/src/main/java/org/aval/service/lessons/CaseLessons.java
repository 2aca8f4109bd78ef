package org.aval.service.lessons;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * What a case cites and what is learnt from it.
 *
 * @param factsOn the day of the facts, or of the report where nobody knows it
 * @param charter the number of the version that was in force then, empty when there was none
 */
public record CaseLessons(
        LessonRef shown,
        String reference,
        IncidentCategory category,
        LocalDate factsOn,
        String charter,
        List<CitedArticle> articles,
        @Nullable RootCause cause,
        List<DrawnLesson> words,
        Verdict citing,
        Verdict drawing,
        List<TimelineLine> timeline)
        implements Serializable {

    public CaseLessons {
        articles = List.copyOf(articles);
        words = List.copyOf(words);
        timeline = List.copyOf(timeline);
    }

    public List<CitedArticle> cited() {
        return articles.stream().filter(CitedArticle::cited).toList();
    }

    /** Those that may be cited, the proposed ones first. */
    public List<CitedArticle> citable() {
        return articles.stream()
                .filter(article -> !article.cited())
                .sorted((one, other) -> Boolean.compare(other.proposed(), one.proposed()))
                .toList();
    }
}
