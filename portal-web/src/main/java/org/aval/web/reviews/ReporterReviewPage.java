package org.aval.web.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.reviews.AskedReview;
import org.aval.service.reviews.ReporterReviewDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Options;

/** report/review.xhtml: whoever reported asks with the code of the receipt, without script and without an account. */
@Named("reporterReviewPage")
@RequestScoped
public class ReporterReviewPage {

    private static final Map<String, String> FIELDS = Map.of(
            "incidents.wrongCode", "code",
            "incidents.tooManyTries", "code",
            "incidents.busy", "code",
            "reviews.groundMissing", "ground",
            "reviews.wordsMissing", "words",
            "reviews.tooLong", "words");

    @Inject
    ReportDesk pages;

    @Inject
    ReporterReviewDesk desk;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    private String code;
    private String ground;
    private String words;
    private boolean sent;

    /** Asks, or says beside its field what is in the way. */
    public void ask() {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "");
        try {
            desk.ask(page, said(code), new AskedReview(Options.chosen(ReviewGround.class, ground), said(words)));
            sent = true;
        } catch (Refusal no) {
            answers.refused(
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

    /** Was it just asked for? */
    public boolean isSent() {
        return sent;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
