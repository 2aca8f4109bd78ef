package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.Dialogue;
import org.aval.service.incidents.ReportDesk;
import org.aval.web.exhibits.ReporterFile;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** report/follow.xhtml: a reporter comes back with the code of the receipt, reads what was answered, and writes. */
@Named("followPage")
@RequestScoped
public class FollowPage {

    @Inject
    ReportDesk desk;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private String code;
    private String words;
    private boolean written;
    private Dialogue dialogue;
    private Verdict sent;

    /** Opens the dialogue of the code. */
    public void open() {
        answer(() -> desk.follow(text(code)));
    }

    /** Adds something to it; the dialogue stays open whatever comes of it. */
    public void write() {
        String page = request.getParameter("page");
        answer(() -> desk.write(page == null ? "" : page, text(code), text(words)));
        written = dialogue != null;
        if (written) {
            words = null;
        } else {
            open();
        }
    }

    /** Before the page is written: a file that was just added leaves the dialogue open. */
    public void arrived() {
        if (request.getAttribute(ReporterFile.OUTCOME) instanceof Verdict outcome) {
            code = (String) request.getAttribute(ReporterFile.CODE);
            open();
            sent = outcome;
        }
    }

    /** Was a file just kept? */
    public boolean isSent() {
        return sent != null && sent.granted();
    }

    /** What is wrong with a file that was just sent; empty when nothing is. */
    public String getFileProblem() {
        return sent == null ? "" : texts.why(sent);
    }

    private interface Answer {
        Dialogue get();
    }

    private void answer(Answer asked) {
        try {
            dialogue = asked.get();
        } catch (Refusal no) {
            ReportProblems.say(answers, no);
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What the page carries that a message is written on. */
    public String getToken() {
        return desk.page();
    }

    /** Is a dialogue open? A page without a session knows it before it is written by the form that was sent. */
    public boolean isTalking() {
        boolean read = FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return dialogue != null || read && request.getParameter("answer") != null;
    }

    /** Can nothing be added any more? */
    public boolean isOver() {
        return dialogue != null && dialogue.state().isOver();
    }

    /** Was something just added? */
    public boolean isWritten() {
        return written;
    }

    public Dialogue getDialogue() {
        return dialogue;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
