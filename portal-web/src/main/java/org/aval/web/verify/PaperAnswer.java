package org.aval.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aval.policies.verifier.Outcome;
import org.aval.policies.verifier.Words;
import org.aval.service.seal.CheckedPaper;
import org.aval.service.verify.CheckedCode;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** verify.xhtml: what is said of a file that somebody held out. */
@Named("paperAnswer")
@RequestScoped
public class PaperAnswer {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Language language;

    /**
     * One thing that was looked at.
     *
     * @param shape of states.svg: never by colour alone
     * @param mark the same for who hears the page
     */
    public record Line(String shape, String mark, String words) {}

    /** The answer, null when no file was held out. */
    public CheckedPaper getChecked() {
        return (CheckedPaper) request.getAttribute(PaperUpload.CHECKED);
    }

    /** Was nothing asked yet, neither about a code nor about a file? */
    public boolean isFirst() {
        return getChecked() == null && request.getAttribute(CodeAnswer.CHECKED) == null;
    }

    /** Why the file could not be looked at; null when it could. */
    public String getProblem() {
        return (String) request.getAttribute(PaperUpload.PROBLEM);
    }

    /** The answer in one line. */
    public String getTitle() {
        return said(".title");
    }

    /** What the answer means. */
    public String getSentence() {
        return said(".sentence");
    }

    /** What to do now. */
    public String getNext() {
        return said(".next");
    }

    /** The tone of the style sheet. */
    public String getTone() {
        return switch (getChecked().answer()) {
            case "genuine", "superseded", "revoked", "ended" -> getChecked().answer();
            case "unsealed", "unreadable" -> "ended";
            default -> "unknown";
        };
    }

    /** Its shape of states.svg: never by colour alone. */
    public String getShape() {
        return switch (getTone()) {
            case "genuine" -> "met";
            case "superseded", "ended" -> "ended";
            case "revoked" -> "refused";
            default -> "unknown";
        };
    }

    /** Which paper it is: by its code where it has one, else as it was sealed; empty for what the list of papers does not have. */
    public String getPaper() {
        return getChecked()
                .today()
                .filter(CheckedCode::isKnown)
                .map(today -> texts.of("verify.paper." + today.kind()))
                .orElseGet(this::sealed);
    }

    private String sealed() {
        String name = "verify.sealed." + getChecked().kind();
        return texts.has(name) ? texts.of(name) : "";
    }

    /** When exactly this file was sealed; empty when the list of papers does not have it. */
    public String getSealedAt() {
        return getChecked().sealedAt().map(texts::shown).orElse("");
    }

    /** Everything that was looked at. */
    public List<Line> getLines() {
        Words words = new Words(language.getCode());
        return getChecked().findings().all().stream()
                .map(one -> new Line(shape(one.outcome()), mark(one.outcome()), words.of(one)))
                .toList();
    }

    private static String shape(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "met";
            case FAILS -> "refused";
            case OPEN -> "unmet";
        };
    }

    private String mark(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> texts.of("verify.holds");
            case FAILS -> texts.of("verify.fails");
            case OPEN -> texts.of("verify.open");
        };
    }

    /** What is said of a file, and otherwise what is said of any paper. */
    private String said(String part) {
        String own = "verify.file." + getChecked().answer() + part;
        return texts.of(texts.has(own) ? own : "verify." + getChecked().answer() + part);
    }
}
