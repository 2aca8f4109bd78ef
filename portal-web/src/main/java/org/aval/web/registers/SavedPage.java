package org.aval.web.registers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.registers.RegisterChoices;
import org.aval.service.registers.SavedView;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Query;

/** registers/saved.xhtml: another name for a view, whether the register opens with it, or its end. */
@Named("savedPage")
@RequestScoped
public class SavedPage {

    @Inject
    RegisterChoices choices;

    @Inject
    Query query;

    private String name;
    private Boolean opens;

    /** Before anything else: the view of somebody else does not exist. */
    public void enter() {
        SavedView view = choices.view(query.id());
        name = name == null ? view.name() : name;
        opens = opens == null ? Boolean.valueOf(view.opens()) : opens;
    }

    /** Keeps the change and goes back to the register. */
    @Answered(value = "registers.changed", field = "name")
    public String change() {
        choices.change(query.id(), name, opens);
        return SavePage.to(getBack());
    }

    /** The view is kept no more; the register stays as it is narrowed. */
    @Answered("registers.deleted")
    public String delete() {
        choices.delete(query.id());
        return SavePage.to(getBack());
    }

    /** The register, as it is narrowed. */
    public String getBack() {
        return query.back();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Boolean getOpens() {
        return opens;
    }

    public void setOpens(Boolean opens) {
        this.opens = opens;
    }
}
