package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.MandatePanel;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.mandates.MandateRequestDesk;
import org.aval.web.shared.Answers;

/** mandates/request.xhtml: a mandate is asked for; the panel says at every change whether it could be granted. */
@Named("requestPage")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MandateRequestDesk desk;

    @Inject
    MandateReader reader;

    @Inject
    RequestHelp help;

    @Inject
    Answers answers;

    private UUID id;
    private int version;
    private RequestForm form;
    private List<ShownCondition> conditions = List.of();
    private String problem = "";

    /** Before the page is written: a draft is gone on with, or a new one begins with the reader. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = help.blank();
        } else {
            MandateRecord record = reader.read(id, help.language());
            record.verdict(MandateStep.DESCRIBE).orRefuse();
            version = record.version();
            form = help.form(record);
        }
        check();
    }

    /** Asks every condition for the form as it stands; nothing is kept. */
    public void check() {
        try {
            MandateWish wish = help.wish(form);
            MandatePanel panel = desk.panel(wish);
            conditions = help.conditions(panel, wish.holder());
            problem = help.asking(panel);
        } catch (Refusal no) {
            conditions = List.of();
            problem = help.why(no);
        }
    }

    /** Keeps it, to be gone on with later. */
    public String save() {
        try {
            keep();
            answers.done("mandates.saved");
            answers.keep();
            return shown();
        } catch (Refusal no) {
            return refused(no);
        }
    }

    /** Keeps it and sends it to the unit; when it cannot be sent, what was typed is kept all the same. */
    public String send() {
        try {
            keep();
            desk.submit(id, version);
            answers.done("mandates.submitted");
            answers.keep();
            return shown();
        } catch (Refusal no) {
            return refused(no);
        }
    }

    private void keep() {
        MandateWish wish = help.wish(form);
        if (id == null) {
            id = desk.draft(wish);
        } else {
            desk.describe(id, version, wish);
        }
        version = reader.read(id, help.language()).version();
    }

    private String shown() {
        return "/mandates/mandate?faces-redirect=true&id=" + id;
    }

    private String refused(Refusal no) {
        check();
        answers.refused(no.verdict(), RequestHelp.field(no));
        return null;
    }

    public List<ShownCondition> getConditions() {
        return conditions;
    }

    /** Why it cannot even be asked; empty when it can. */
    public String getProblem() {
        return problem;
    }

    public RequestForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
