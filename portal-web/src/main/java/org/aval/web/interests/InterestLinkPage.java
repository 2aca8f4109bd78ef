package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.DeclareDesk;
import org.aval.web.shared.Query;

/** interests/link.xhtml: one link, new or changed. */
@Named("interestLinkPage")
@ViewScoped
public class InterestLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("interests.counterparty.nameMissing", "counterparty"),
            Map.entry("interests.counterparty.nameLong", "counterparty"),
            Map.entry("interests.link.endsBefore", "endsOn"),
            Map.entry("interests.link.noStart", "startsOn"),
            Map.entry("interests.link.tooFar", "startsOn"),
            Map.entry("interests.link.amountRange", "amount"),
            Map.entry("interests.link.badAmount", "amount"),
            Map.entry("interests.link.noCurrency", "currency"),
            Map.entry("interests.link.badCurrency", "currency"),
            Map.entry("interests.link.shareRange", "share"),
            Map.entry("interests.link.badShare", "share"),
            Map.entry("interests.link.noShare", "share"),
            Map.entry("interests.link.noRelative", "relative"),
            Map.entry("interests.tooLong", "description"));

    @Inject
    DeclarationReader reader;

    @Inject
    DeclareDesk desk;

    @Inject
    InterestWords words;

    private final LinkFields form = new LinkFields();
    private UUID id = Query.OF_NO_RECORD;
    private UUID link;
    private int version = -1;
    private String reference = "";
    private boolean open;

    /** Before the first rendering: what is known of the link; after that, what was typed stays. */
    public void load() {
        DeclarationRecord record = reader.read(id, words.language());
        open = record.verdict(DeclarationStep.DESCRIBE).granted();
        if (version < 0) {
            version = record.version();
            reference = record.reference();
            form.setCurrency(reader.template().currency());
            record.links().stream()
                    .filter(view -> Objects.equals(view.link().id(), link))
                    .findFirst()
                    .ifPresent(form::tell);
        }
    }

    /** Writes it down, or says beside the field what is in the way. */
    public String save() {
        try {
            desk.putLink(id, version, form.typed(link));
            words.answers().done("interests.link.kept");
            words.answers().keep();
            return "/interests/declare?faces-redirect=true&id=" + id + "&step=" + DeclareStep.LINKS;
        } catch (Refusal no) {
            words.answers()
                    .refused(
                            no.verdict(),
                            FIELDS.getOrDefault(Objects.toString(no.verdict().why()), ""));
            return null;
        }
    }

    /** May the reader write in it? Who weighs it reads its page instead. */
    public boolean isOpen() {
        return open;
    }

    public LinkFields getForm() {
        return form;
    }

    public String getReference() {
        return reference;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getLink() {
        return link;
    }

    public void setLink(UUID link) {
        this.link = link;
    }
}
