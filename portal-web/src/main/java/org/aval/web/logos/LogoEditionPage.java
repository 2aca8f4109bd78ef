package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.MarkRow;
import org.aval.service.logos.MarkShelf;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;

/** logos/edition.xhtml: the brand names a mark, publishes another edition of it, or retires it. */
@Named("logoEditionPage")
@ViewScoped
public class LogoEditionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MarkShelf shelf;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private UUID id;
    private MarkRow mark;
    private String code;
    private MarkKind kind = MarkKind.UNIT_LOGO;
    private String nameFr;
    private String nameEn;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private transient Part file;
    private transient Part second;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (mark == null && id != null) {
            mark = shelf.list(language.getCode()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("logos.mark.unknown"));
        }
    }

    /** Names it; its first edition is next. */
    public String name() {
        try {
            UUID named = shelf.name(text(code), kind, text(nameFr), text(nameEn));
            answers.done("logos.mark.named");
            answers.keep();
            return "/logos/edition?faces-redirect=true&id=" + named;
        } catch (Refusal no) {
            String why = String.valueOf(no.verdict().why());
            answers.refused(no.verdict(), why.contains("ode") ? "code" : "nameFr");
            return null;
        }
    }

    /** Publishes another edition, or says what is wrong with the files. */
    public String publish() {
        return done(
                "logos.mark.published",
                () -> shelf.publish(
                        id, mark.version(), from, until, List.of(Parts.sent(file), Parts.sent(second)), reason));
    }

    /** Retires it. */
    public String retire() {
        return done("logos.mark.retiredNow", () -> shelf.retire(id, mark.version(), reason));
    }

    private String done(String key, Runnable change) {
        try {
            change.run();
            answers.done(key);
            answers.keep();
            return "/logos/marks?faces-redirect=true";
        } catch (Refusal no) {
            LogoProblems.say(answers, no);
            return null;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The mark; null when one is being named. */
    public MarkRow getMark() {
        return mark;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MarkKind getKind() {
        return kind;
    }

    public void setKind(MarkKind kind) {
        this.kind = kind;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getSecond() {
        return second;
    }

    public void setSecond(Part second) {
        this.second = second;
    }
}
