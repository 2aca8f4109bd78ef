package org.aval.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.aval.service.attestations.CheckedCode;
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

    private String said(String part) {
        return texts.of("verify." + getKind() + part);
    }
}
