package org.aval.web.exhibits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.exhibits.ExhibitCopy;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ExhibitRecord;
import org.aval.service.exhibits.ExhibitRef;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** exhibits/exhibit.xhtml: one exhibit, its copies, and every hand that had it. */
@Named("exhibitPage")
@ViewScoped
public class ExhibitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ExhibitRegister register;

    @Inject
    ExhibitDesk desk;

    @Inject
    ExhibitWords words;

    private UUID id = Query.OF_NO_RECORD;
    private transient ExhibitRecord record;

    /** Before each rendering. */
    public void load() {
        record = register.read(id);
    }

    public ExhibitRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What is known of it, line by line. */
    public List<Fact> getFacts() {
        return words.facts(getRecord());
    }

    public List<ExhibitCopy> getCopies() {
        return getRecord().copies();
    }

    public Decision getVerifying() {
        return words.decision(CustodyStep.VERIFY, getRecord());
    }

    /** May the reader hide parts of it? */
    public boolean isMaskable() {
        return words.isOpen(CustodyStep.MASK, getRecord());
    }

    public boolean isDownloadable() {
        return words.isOpen(CustodyStep.DOWNLOAD, getRecord());
    }

    /** What its original is protected by. */
    public List<Condition> getSafety() {
        return words.safety(getRecord());
    }

    public List<Moment> getCustody() {
        return words.custody(getRecord());
    }

    /** Counts the digest of the original again. */
    @Answered("exhibits.intact")
    public void verify() {
        if (!desk.verify(new ExhibitRef(id))) {
            throw new Refusal("exhibits.changed");
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
