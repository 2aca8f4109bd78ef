package org.aval.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.retention.ClosingRow;
import org.aval.service.retention.Destruction;
import org.aval.service.retention.RetentionRegister;

/** retention/register.xhtml: until when closed cases are kept, and what was destroyed. */
@Named("retentionRegisterPage")
@RequestScoped
public class RetentionRegisterPage {

    @Inject
    RetentionRegister register;

    private List<ClosingRow> kept;
    private List<Destruction> destroyed;

    /** Before the page is written: it is for the offices that answer for it. */
    public void load() {
        kept = register.kept();
        destroyed = register.destroyed();
    }

    public List<ClosingRow> getKept() {
        return kept;
    }

    public List<Destruction> getDestroyed() {
        return destroyed;
    }
}
