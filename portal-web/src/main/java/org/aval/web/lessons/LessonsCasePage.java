package org.aval.web.lessons;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.lessons.LessonStep;
import org.aval.domain.lessons.RootCause;
import org.aval.service.lessons.CaseLessons;
import org.aval.service.lessons.CaseProposals;
import org.aval.service.lessons.LessonDesk;
import org.aval.service.lessons.LessonRef;
import org.aval.service.lessons.LessonRegister;
import org.aval.service.lessons.ProposalRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** lessons/case.xhtml: which articles a case is about, why it came to it, and what is learnt from it. */
@Named("lessonsCasePage")
@ViewScoped
public class LessonsCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LessonRegister register;

    @Inject
    LessonDesk desk;

    @Inject
    ProposalRegister proposed;

    @Inject
    LessonWords words;

    private UUID id = Query.OF_NO_RECORD;
    private LessonRef shown;
    private String article;
    private String struck;
    private String cause;
    private String why;
    private String lesson;
    private transient CaseLessons record;
    private transient CaseProposals proposals;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        shown = record.shown();
        if (record.cause() != null) {
            cause = record.cause().name();
        }
    }

    public CaseLessons getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    /** The scenarios proposed from the case; asked for those only who say what is learnt. */
    public CaseProposals getProposals() {
        if (proposals == null) {
            proposals = proposed.of(id);
        }
        return proposals;
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return words.decision(LessonStep.valueOf(step), getRecord());
    }

    /** Does the reader say what the case is about? */
    public boolean isMineToCite() {
        return isTheirs(getRecord().citing().why());
    }

    /** Is there something the reader may take back? */
    public boolean isMineToStrike() {
        return isMineToCite() && !getRecord().cited().isEmpty();
    }

    /** Does the reader say what is learnt? */
    public boolean isMineToDraw() {
        return isTheirs(getRecord().drawing().why());
    }

    private static boolean isTheirs(String why) {
        return !"lessons.notYourOffice".equals(why);
    }

    public List<Option> getCitable() {
        return words.citable(getRecord());
    }

    public List<Option> getCited() {
        return words.cited(getRecord());
    }

    public List<Option> getCauses() {
        return words.causes();
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** It is about this article. */
    @Answered("lessons.doneCite")
    public void cite() {
        desk.cite(shown, Objects.requireNonNullElse(article, ""));
        article = null;
    }

    /** It is not. */
    @Answered("lessons.doneStrike")
    public void strike() {
        desk.strike(shown, Objects.requireNonNullElse(struck, ""));
        struck = null;
    }

    /** Something is learnt from it. */
    @Answered("lessons.doneDraw")
    public void draw() {
        desk.draw(
                shown,
                RootCause.valueOf(cause),
                Objects.requireNonNullElse(why, ""),
                Objects.requireNonNullElse(lesson, ""));
        why = null;
        lesson = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getStruck() {
        return struck;
    }

    public void setStruck(String struck) {
        this.struck = struck;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
