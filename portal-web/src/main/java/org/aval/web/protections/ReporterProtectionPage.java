package org.aval.web.protections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.protections.ReporterProtectionDesk;
import org.aval.web.shared.Answers;

/** report/protection.xhtml: whoever reported says with the code of the receipt how things have been since. */
@Named("reporterProtectionPage")
@RequestScoped
public class ReporterProtectionPage {

    private static final Map<String, String> FIELDS = Map.of(
            "incidents.wrongCode", "code",
            "incidents.tooManyTries", "code",
            "incidents.busy", "code",
            "protections.nothingAsked", "code",
            "protections.wordsMissing", "words",
            "incidents.tooLong", "words");

    @Inject
    ReportDesk pages;

    @Inject
    ReporterProtectionDesk desk;

    @Inject
    Answers outcomes;

    @Inject
    HttpServletRequest request;

    private String code;
    private String answer = ProtectionChoices.WELL;
    private String words;
    private boolean sent;

    /** Says it, or says beside its field what is in the way. */
    public void say() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        try {
            desk.answer(page, said(code), ProtectionChoices.WELL.equals(answer), said(words));
            sent = true;
        } catch (Refusal no) {
            outcomes.refused(
                    no.verdict(),
                    FIELDS.getOrDefault(String.valueOf(no.verdict().why()), ""));
        }
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** What the page carries that is written on. */
    public String getToken() {
        return pages.page();
    }

    /** Was it just said? */
    public boolean isSent() {
        return sent;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
