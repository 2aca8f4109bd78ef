package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.interests.CounterpartyState;
import org.aval.domain.interests.CounterpartyStep;
import org.aval.service.interests.CounterpartyDesk;
import org.aval.service.interests.PartyRecord;
import org.aval.service.interests.PartyRelation;
import org.aval.service.interests.RelatedParty;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** interests/counterparty.xhtml: one of those outside, how it is called, to whom it belongs, who is linked to it. */
@Named("counterpartyPage")
@ViewScoped
public class CounterpartyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CounterpartyDesk desk;

    @Inject
    PartyWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private final PartyFields form = new PartyFields();
    private String kept;
    private String motive;
    private transient PartyRecord record;

    /** Before each rendering: what is shown, and the version it has; what was typed stays until it is another one. */
    public void load() {
        record = desk.read(id);
        if (version != record.version()) {
            version = record.version();
            form.tell(record);
            kept = first(PartyRelation.ALIKE);
        }
    }

    public PartyRecord getRecord() {
        if (record == null) {
            record = desk.read(id);
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** How else it is called, in one line. */
    public String getAliases() {
        return String.join(
                ", ", getRecord().wording().aliases().stream().sorted().toList());
    }

    public List<PartyRelation> getRelations() {
        return List.of(PartyRelation.values());
    }

    public List<RelatedParty> those(PartyRelation relation) {
        return getRecord().those(relation);
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** Is it one that is kept? What is joined to another one changes no more. */
    public boolean isOpen() {
        return getRecord().state() != CounterpartyState.JOINED;
    }

    public Decision step(String step) {
        return words.decision(getRecord(), CounterpartyStep.valueOf(step));
    }

    @Answered("interests.party.described")
    public void describe() {
        desk.describe(id, version, form.name(), form.getKind(), form.getSector(), form.aliases(), form.group());
    }

    @Answered("interests.party.joined")
    public void join() {
        desk.join(id, version, kept == null ? "" : kept, motive);
        motive = null;
    }

    private String first(PartyRelation relation) {
        return those(relation).stream().map(RelatedParty::name).findFirst().orElse(null);
    }

    public PartyFields getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
