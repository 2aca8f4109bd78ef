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
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.ReportDesk;
import org.aval.web.exhibits.ReporterFile;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** report/follow.xhtml: a reporter comes back with the code of the receipt, reads what was answered, and writes. */
@Named("followPage")
@RequestScoped
public class FollowPage {

    private static final String CHANGE_FIRST = "incidents.changeFirst";

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
    private String address;
    private boolean written;
    private boolean handed;
    private Receipt receipt;
    private Dialogue dialogue;
    private Verdict sent;

    /** Opens the dialogue of the code, unless it is one that somebody else has seen. */
    public void open() {
        answer(() -> desk.follow(text(code)));
    }

    /** Draws a code that nobody else has seen. */
    public void change() {
        try {
            receipt = desk.change(page(), text(code));
        } catch (Refusal no) {
            ReportProblems.say(answers, no);
        }
    }

    /** Leaves an address at which one learns that there is something to read. */
    public void reach() {
        reachAt(text(address));
    }

    /** Takes it back. */
    public void forget() {
        reachAt("");
    }

    private void reachAt(String at) {
        answer(() -> desk.reachAt(page(), text(code), at));
        if (dialogue == null) {
            open();
        } else {
            address = null;
        }
    }

    /** Adds something to it; the dialogue stays open whatever comes of it. */
    public void write() {
        answer(() -> desk.write(page(), text(code), text(words)));
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
            handed = CHANGE_FIRST.equals(no.verdict().why());
            if (!handed) {
                ReportProblems.say(answers, no);
            }
        }
    }

    private String page() {
        String carried = request.getParameter("page");
        return carried == null ? "" : carried;
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
        return dialogue != null || wasSent("answer") || wasSent("reach");
    }

    /** Was the code seen by somebody else, so that another one is drawn first? */
    public boolean isHanded() {
        return receipt == null && (handed || wasSent("change"));
    }

    /** Is the code asked for? */
    public boolean isAsking() {
        return receipt == null && !isTalking() && !isHanded();
    }

    private boolean wasSent(String form) {
        boolean read = FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return read && request.getParameter(form) != null;
    }

    /** The code that was just drawn, null when none was. */
    public Receipt getReceipt() {
        return receipt;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** Can nothing be added any more? */
    public boolean isOver() {
        return dialogue != null && dialogue.state().isOver();
    }

    /** Is there an address that can be taken back? */
    public boolean isAddressKept() {
        return dialogue == null ? wasSent("reach") : dialogue.addressKept();
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
