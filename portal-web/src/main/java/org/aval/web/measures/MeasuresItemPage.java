package org.aval.web.measures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.service.measures.FinalDesk;
import org.aval.service.measures.FinalDraft;
import org.aval.service.measures.FinalRegister;
import org.aval.service.measures.ItemMeasures;
import org.aval.service.measures.ItemShown;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** measures/item.xhtml: what is proposed to follow from the decision on an item. */
@Named("measuresItemPage")
@ViewScoped
public class MeasuresItemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FinalRegister register;

    @Inject
    FinalDesk desk;

    @Inject
    FinalWords words;

    private UUID id = Query.OF_NO_RECORD;
    private ItemShown shown;
    private String chosen;
    private String owner;
    private LocalDate due;
    private String cause;
    private String task;
    private transient ItemMeasures record;

    /** Before each rendering: what is shown, and how many there were, are always from the same reading. */
    public void load() {
        record = register.ofItem(id);
        shown = record.shown();
    }

    public ItemMeasures getRecord() {
        if (record == null) {
            record = register.ofItem(id);
        }
        return record;
    }

    public Decision getProposing() {
        return words.proposing(getRecord());
    }

    /** Does the reader propose? */
    public boolean isMine() {
        return !"measures.notYourOffice".equals(getRecord().proposing().why());
    }

    public List<Option> getChoices() {
        return words.choices(getRecord());
    }

    public List<Option> getOwners() {
        return words.owners(getRecord());
    }

    public List<Condition> getHolds() {
        return words.holds();
    }

    /** Something is proposed. */
    @Answered(value = "measures.final.proposed", field = "propose:chosen")
    public void propose() {
        desk.propose(shown, new FinalDraft(said(chosen), owner, due, said(cause), said(task)));
        chosen = null;
        due = null;
        cause = null;
        task = null;
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
