package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.AgendaDesk;
import org.aval.service.committee.ItemDraft;
import org.aval.service.committee.SessionRecord;
import org.aval.service.committee.SessionRef;
import org.aval.service.committee.SessionRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** committee/put.xhtml: something is put on the agenda of a session. */
@Named("itemPutPage")
@ViewScoped
public class ItemPutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionRegister register;

    @Inject
    AgendaDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private ItemKind kind = ItemKind.OPINION;
    private String about;
    private String title;
    private String question;
    private boolean expression;
    private String rapporteur;
    private String documents;
    private transient SessionRecord record;

    /** Before the page is written: it is for who keeps the agenda. */
    public void load() {
        if (!getRecord().taken()) {
            throw new Refusal("committee.notForYou");
        }
    }

    public SessionRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** Puts it there, or says what is in the way beside its field; what was typed stays. */
    public String put() {
        try {
            UUID item = desk.put(new SessionRef(id, getRecord().version()), draft());
            answers.done("committee.item.put");
            answers.keep();
            return "/committee/item?faces-redirect=true&id=" + item;
        } catch (Refusal no) {
            CommitteeProblems.say(answers, no);
            return null;
        }
    }

    private ItemDraft draft() {
        return new ItemDraft(
                kind,
                Typed.id(about),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(question, ""),
                expression,
                Typed.id(rapporteur),
                Typed.lines(documents));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public boolean isExpression() {
        return expression;
    }

    public void setExpression(boolean expression) {
        this.expression = expression;
    }

    public String getRapporteur() {
        return rapporteur;
    }

    public void setRapporteur(String rapporteur) {
        this.rapporteur = rapporteur;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }
}
