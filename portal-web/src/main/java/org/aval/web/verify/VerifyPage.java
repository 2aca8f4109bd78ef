package org.aval.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aval.service.verify.CheckedCode;
import org.aval.web.shared.Texts;

/** verify.xhtml: the answer about a code, or the question for one. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** The answer, null when nothing was asked. */
    public CheckedCode getChecked() {
        return (CheckedCode) request.getAttribute(CodeAnswer.CHECKED);
    }

    /** The answer in one line, or the name of the page. */
    public String getTitle() {
        return getChecked() == null ? texts.of("verify.ask") : said(".title");
    }

    /** What the answer means. */
    public String getSentence() {
        return said(".sentence");
    }

    /** What to do now. */
    public String getNext() {
        return said(".next");
    }

    /** The answer in a word of the style sheet: "genuine", "unknown". */
    public String getKind() {
        return CodeAnswer.word(getChecked());
    }

    /** Its shape of states.svg: never by colour alone. */
    public String getShape() {
        return switch (getChecked().answer()) {
            case GENUINE -> "met";
            case SUPERSEDED, ENDED -> "ended";
            case REVOKED -> "refused";
            case UNKNOWN -> "unknown";
        };
    }

    /** Which paper it is. */
    public String getPaper() {
        return texts.of("verify.paper." + getChecked().kind());
    }

    /** What the paper says, as people read it. */
    public List<Line> getLines() {
        return getChecked().said().stream()
                .map(said -> new Line(
                        texts.of("verify.said." + said.name()),
                        texts.shown(said.value()),
                        said.name().endsWith("Sha256")))
                .toList();
    }

    /**
     * One line of the answer.
     *
     * @param digest is it to be compared sign by sign
     */
    public record Line(String label, String value, boolean digest) {}

    /** What this kind of paper has its own words for, and otherwise what holds for any. */
    private String said(String part) {
        String own = "verify.own." + getChecked().kind() + "_" + getKind() + part.replace('.', '_');
        return texts.of(texts.has(own) ? own : "verify." + getKind() + part);
    }
}
