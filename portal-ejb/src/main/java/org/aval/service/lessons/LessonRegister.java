package org.aval.service.lessons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.lessons.CaseLesson;
import org.aval.domain.lessons.LessonStep;
import org.aval.domain.shared.Actor;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.TimelineLine;
import org.aval.service.shared.Timelines;

/** What the cases that open to who asks cite, and what is learnt from them. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class LessonRegister {

    @Inject
    LessonDoor lessons;

    @Inject
    CaseDoor door;

    @Inject
    LessonTexts texts;

    @Inject
    Timelines timelines;

    /** Of one case. @throws org.aval.domain.shared.Refusal when it does not open, or does not exist */
    public CaseLessons of(UUID incident) {
        LessonDoor.Entered entered = lessons.open(incident);
        door.look(entered.opened(), "LESSONS");
        IncidentCase about = entered.opened().incident();
        Actor reader = entered.opened().reader();
        return new CaseLessons(
                new LessonRef(incident, entered.version()),
                about.getReference(),
                about.getCategory(),
                ArticlesOfTheDay.day(about),
                entered.articles().stream()
                        .findFirst()
                        .map(ArticlesOfTheDay.Line::number)
                        .orElse(""),
                articles(entered),
                entered.lesson().map(CaseLesson::getRootCause).orElse(null),
                texts.read(incident, entered.opened().holder()),
                CaseLesson.citing(LessonStep.CITE, reader, entered.facts()),
                CaseLesson.drawing(reader, entered.facts()),
                timeline(entered));
    }

    /** The articles of the day of the facts. */
    static List<CitedArticle> articles(LessonDoor.Entered entered) {
        Set<String> proposed = ArticlesOfTheDay.proposed(entered.opened().incident());
        return entered.articles().stream()
                .map(line -> new CitedArticle(
                        line.code(),
                        line.titleFr(),
                        line.titleEn(),
                        proposed.contains(line.code()),
                        entered.lesson()
                                .map(lesson -> lesson.isCited(line.code()))
                                .orElse(false)))
                .toList();
    }

    private List<TimelineLine> timeline(LessonDoor.Entered entered) {
        return entered.lesson()
                .map(lesson -> timelines.of("case_lesson", lesson.getId()))
                .orElse(List.of());
    }
}
