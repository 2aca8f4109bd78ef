package org.aval.service.lessons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where it is said which articles a case is about, and what is learnt from it. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "ETHICS_CHAIR"})
public class LessonDesk {

    @Inject
    Acts acts;

    @Inject
    LessonDoor lessons;

    @Inject
    LessonTexts texts;

    /** It is about this article of the charter of that day. */
    @Command
    public void cite(LessonRef shown, String article) {
        LessonDoor.Entered entered = lessons.fresh(shown);
        Act act = acts.now("");
        lessons.begun(entered, act).cite(article, entered.facts(), act);
    }

    /** It is not about this article after all. */
    @Command
    public void strike(LessonRef shown, String article) {
        LessonDoor.Entered entered = lessons.fresh(shown);
        Act act = acts.now("");
        lessons.begun(entered, act).strike(article, entered.facts(), act);
    }

    /**
     * Why it came to it, and what is done so that it does not again.
     *
     * @param why in words
     */
    @Command
    public void draw(LessonRef shown, RootCause cause, String why, String lesson) {
        LessonTexts.written(why);
        LessonTexts.written(lesson);
        LessonDoor.Entered entered = lessons.fresh(shown);
        Act act = acts.now("");
        lessons.begun(entered, act).draw(cause, entered.facts(), act);
        CaseDoor.Opened opened = entered.opened();
        texts.keep(opened.incident().getId(), LessonTexts.CAUSE, opened.holder(), act, why);
        texts.keep(opened.incident().getId(), LessonTexts.LESSON, opened.holder(), act, lesson);
    }
}
