package org.aval.web.packs;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackWish;

/** What is typed and chosen for a pack. */
public class ComposeForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private String languages = PackLanguages.FR.name();
    private String jurisdiction;
    private List<String> chapters = new ArrayList<>();
    private LocalDate asOf;
    private String subject;
    private String recipient;

    /** @param name of whom the recipient's key stands for, or what was typed */
    PackWish wish(PackKind kind, String name) {
        UUID record = id(subject);
        return new PackWish(
                kind,
                PackLanguages.valueOf(languages),
                jurisdiction,
                chapters,
                asOf,
                record,
                record == null ? typed(subject) : "",
                id(recipient),
                kind.isGeneral() ? "" : typed(name));
    }

    private static UUID id(String text) {
        return text != null && text.matches(ID) ? UUID.fromString(text) : null;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public List<String> getChapters() {
        return List.copyOf(chapters);
    }

    public void setChapters(List<String> chapters) {
        this.chapters = new ArrayList<>(chapters);
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
