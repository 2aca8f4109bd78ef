package org.aval.web.packs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackSubject;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Refusal;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;

/** packs/compose.xhtml: a pack is put together, looked at, asked for. */
@Named("composePage")
@ViewScoped
public class ComposePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "packs.noSubject", "subject",
            "packs.mandateRests", "subject",
            "packs.todayOnly", "asOf",
            "packs.dayToCome", "asOf",
            "packs.noText", "asOf",
            "people.noSuchPerson", "subject",
            "packs.notASeat", "recipient",
            "packs.noRecipient", "recipient");

    @Inject
    Composing composing;

    @Inject
    ComposeChoices choices;

    @Inject
    Filters filters;

    @Inject
    Answers answers;

    private PackKind kind;
    private ComposeForm form;
    private int pages;
    private String problem = "";

    /** Before the page is written: whoever may not ask for the kind is told so at once. */
    public void load() {
        if (kind == null) {
            kind = filters.choice("kind", PackKind.class);
        }
        if (kind != null && form == null) {
            form = choices.fresh(kind);
            form.setSubject(filters.words("subject"));
        }
    }

    /** Is a kind chosen that the reader may ask for? */
    public boolean isChosen() {
        return kind != null && composing.isOpen(kind);
    }

    /** Paints the first pages, or says why there are none. */
    public void look() {
        Composing.Looked looked = composing.look(wish());
        pages = looked.pages();
        problem = looked.problem();
    }

    /** Asks for it, or says what is in the way beside its field. */
    public String ask() {
        try {
            UUID asked = composing.ask(wish());
            answers.done("packs.asked");
            answers.keep();
            return "/packs/pack?faces-redirect=true&id=" + asked;
        } catch (Refusal no) {
            answers.refused(no.verdict(), field(no.verdict().why()));
            return null;
        }
    }

    /** Is what it is about written, because there is nothing to choose among? */
    public boolean isSubjectTyped() {
        return kind.subject() != PackSubject.NOTHING && getSubjects().isEmpty();
    }

    /** Is the name written for whom it is made? */
    public boolean isRecipientTyped() {
        return kind.isWatermarked() && getRecipients().isEmpty();
    }

    /** Beside which field it is said: what is chosen and what is typed are two. */
    private String field(String why) {
        String field = FIELDS.getOrDefault(why, "languages");
        return switch (field) {
            case "subject" -> getSubjects().isEmpty() ? "about" : field;
            case "recipient" -> getRecipients().isEmpty() ? "recipientName" : field;
            default -> field;
        };
    }

    private PackWish wish() {
        return form.wish(kind, choices.recipientName(kind, form.getRecipient()));
    }

    /** The numbers of the pages that were painted. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public int getEdition() {
        return composing.edition();
    }

    public String getProblem() {
        return problem;
    }

    public PackKind getKind() {
        return kind;
    }

    public ComposeForm getForm() {
        return form;
    }

    public List<Option> getChapters() {
        return choices.chapters(kind);
    }

    public List<Option> getSubjects() {
        return choices.subjects(kind);
    }

    public List<Option> getRecipients() {
        return choices.recipients(kind);
    }
}
