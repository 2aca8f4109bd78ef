package org.aval.service.lessons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.lessons.CaseLesson;
import org.aval.domain.lessons.LessonFacts;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseDoor;

/** The only way to the lesson of a case: through the door of the case. What does not open answers as what does not exist. */
@Dependent
class LessonDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    ArticlesOfTheDay charters;

    /** A lesson whose case opened, and what its rules need to know. */
    record Entered(
            CaseDoor.Opened opened,
            Optional<CaseLesson> lesson,
            List<ArticlesOfTheDay.Line> articles,
            LessonFacts facts) {

        int version() {
            return lesson.map(CaseLesson::getVersion).orElse(LessonRef.NONE);
        }
    }

    Entered open(UUID incident) {
        CaseDoor.Opened opened = door.open(incident);
        List<ArticlesOfTheDay.Line> articles = charters.on(ArticlesOfTheDay.day(opened.incident()));
        Optional<CaseLesson> lesson = em.createQuery(
                        "select distinct l from CaseLesson l left join fetch l.citations where l.incident = :incident",
                        CaseLesson.class)
                .setParameter("incident", incident)
                .getResultStream()
                .findFirst();
        return new Entered(opened, lesson, articles, charters.facts(opened.incident(), articles));
    }

    /** The lesson as it was shown. */
    Entered fresh(LessonRef shown) {
        Entered entered = open(shown.incident());
        if (entered.version() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return entered;
    }

    /** The lesson, begun now where there is none. */
    CaseLesson begun(Entered entered, Act act) {
        return entered.lesson().orElseGet(() -> {
            CaseLesson begun = CaseLesson.begin(entered.opened().incident().getId(), act);
            em.persist(begun);
            return begun;
        });
    }
}
