package org.aval.web.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.lessons.LessonState;
import org.aval.domain.lessons.LessonStep;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.shared.Verdict;
import org.aval.service.lessons.CaseLessons;
import org.aval.service.lessons.CitedArticle;
import org.aval.service.lessons.DrawnLesson;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How lessons are told: articles by name, their decisions, their timeline. */
@Named("lessonWords")
@ApplicationScoped
public class LessonWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** An article as people know it. */
    public String name(CitedArticle article) {
        return texts.of(
                "lessons.article",
                article.code(),
                texts.language().equals("en") ? article.titleEn() : article.titleFr());
    }

    /** What the words are about. */
    public String label(DrawnLesson text) {
        return texts.of("lessons.written." + text.field());
    }

    List<Option> citable(CaseLessons record) {
        return record.citable().stream()
                .map(article -> new Option(
                        article.code(),
                        article.proposed() ? texts.of("lessons.proposed", name(article)) : name(article)))
                .toList();
    }

    List<Option> cited(CaseLessons record) {
        return record.cited().stream()
                .map(article -> new Option(article.code(), name(article)))
                .toList();
    }

    List<Option> causes() {
        return Stream.of(RootCause.values())
                .map(cause -> new Option(cause.name(), texts.label(cause)))
                .toList();
    }

    Decision decision(LessonStep step, CaseLessons record) {
        Verdict may = step == LessonStep.DRAW ? record.drawing() : record.citing();
        return decisions.of(step, may);
    }

    List<Moment> timeline(CaseLessons record) {
        return timelines.of(record.timeline(), LessonStep.class, LessonState.class);
    }
}
