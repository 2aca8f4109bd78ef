package org.aval.web.mandates;

import java.io.Serializable;
import java.util.List;

/** Who is beside the voice of a mandate, at which hour and on which accounts, and out of which mandate it is passed on. */
public class RequestCompany implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slotFrom;
    private String slotUntil;
    private String substitute;
    private String moderator;
    private String parent;
    private List<String> accounts = List.of();

    public String getSlotFrom() {
        return slotFrom;
    }

    public void setSlotFrom(String slotFrom) {
        this.slotFrom = slotFrom;
    }

    public String getSlotUntil() {
        return slotUntil;
    }

    public void setSlotUntil(String slotUntil) {
        this.slotUntil = slotUntil;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getModerator() {
        return moderator;
    }

    public void setModerator(String moderator) {
        this.moderator = moderator;
    }

    public List<String> getAccounts() {
        return accounts;
    }

    public void setAccounts(List<String> accounts) {
        this.accounts = accounts == null ? List.of() : List.copyOf(accounts);
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
