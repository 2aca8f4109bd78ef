package org.aval.web.registers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.registers.RegisterChoices;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Query;

/** registers/save.xhtml: gives a name to a register as it is narrowed now. */
@Named("savePage")
@RequestScoped
public class SavePage {

    @Inject
    RegisterChoices choices;

    @Inject
    Filters filters;

    @Inject
    Query query;

    private String name;
    private boolean opens;

    /** Keeps the view and goes back to it. */
    @Answered(value = "registers.saved", field = "name")
    public String save() {
        String back = getBack();
        String register = filters.words("of");
        choices.save(register == null ? "" : register, name, back.substring(back.indexOf('?') + 1), opens);
        return to(back);
    }

    /** Leads to an address of the portal, as an action of a page says it. */
    static String to(String address) {
        return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
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

    public boolean isOpens() {
        return opens;
    }

    public void setOpens(boolean opens) {
        this.opens = opens;
    }
}
