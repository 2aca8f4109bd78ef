package org.aval.web.mandates;

import java.io.Serializable;

/** Who is beside the voice of a mandate and at which hour, and out of which mandate it is passed on. */
public class RequestCompany implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slotFrom;
    private String slotUntil;
    private String substitute;
    private String moderator;
    private String parent;

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

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
