package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.secrecy.AccessRegister;
import org.aval.service.secrecy.CaseWay;
import org.aval.web.shared.Texts;

/** secrecy/access.xhtml: anybody asks why a case opens to them or does not, by a reference. */
@Named("caseAccessPage")
@RequestScoped
public class CaseAccessPage {

    @Inject
    AccessRegister register;

    @Inject
    Texts texts;

    private String reference;
    private CaseWay way;

    /** Asks. */
    public void ask() {
        way = register.why(reference == null ? "" : reference);
    }

    public boolean isAsked() {
        return way != null;
    }

    /** The answer; without a case that opens it is always the same. */
    public String getAnswer() {
        return way.isOpen() ? texts.of(Texts.key(way.reason()) + ".mine") : texts.of("secrecy.access.closed");
    }

    public CaseWay getWay() {
        return way;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
