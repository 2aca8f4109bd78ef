package org.aval.web.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.consents.ConsentDesk;
import org.aval.service.consents.ConsentLine;
import org.aval.service.consents.ConsentRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Query;

/** consents/removal.xhtml: something that shows a person is taken down; when, where and how. */
@Named("consentRemovalPage")
@ViewScoped
public class ConsentRemovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentRegister register;

    @Inject
    ConsentDesk desk;

    @Inject
    ConsentPeople people;

    @Inject
    Answers answers;

    private UUID id = Query.OF_NO_RECORD;
    private UUID use = Query.OF_NO_RECORD;
    private ConsentLine line;
    private LocalDate day;
    private String how;
    private String successor;
    private String motive;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (line == null) {
            line = register.line(id, use);
            day = line.today();
        }
    }

    /** It is down, or what is in the way is said beside its field. */
    public String takeDown() {
        try {
            desk.takeDown(id, line.version(), use, day, how == null ? "" : how);
            answers.done("consents.takenDown");
            answers.keep();
            return "/consents/removal?faces-redirect=true&id=" + id + "&use=" + use;
        } catch (Refusal no) {
            ConsentProblems.say(answers, no, "how");
            line = register.line(id, use);
            return null;
        }
    }

    /** Somebody else answers for it; the reader may not see it any more afterwards. */
    public String handOver() {
        try {
            desk.handOver(id, line.version(), use, people.named(successor), motive == null ? "" : motive);
            answers.done("consents.handedOver");
            answers.keep();
            return people.isReader()
                    ? "/consents/removal?faces-redirect=true&id=" + id + "&use=" + use
                    : "/home?faces-redirect=true";
        } catch (Refusal no) {
            ConsentProblems.handing(answers, no);
            line = register.line(id, use);
            return null;
        }
    }

    /** May the reader say that it is down, or who answers for it? */
    public boolean isMine() {
        return line.taking().granted();
    }

    /** Why the reader may not say that it is down; empty when they may. */
    public String getWhy() {
        return people.why(line.taking());
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public ConsentLine getLine() {
        return line;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getUse() {
        return use;
    }

    public void setUse(UUID use) {
        this.use = use;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
