package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.aval.service.mandates.SpeechLedger;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Query;

/** mandates/speech.xhtml: communications looked at what was said under a mandate, so that it can be renewed. */
@Named("speechReviewing")
@RequestScoped
public class SpeechReviewing {

    @Inject
    SpeechLedger ledger;

    @Inject
    VoiceOffice office;

    @Inject
    Query query;

    private String note;

    /** The lines of one mandate, before somebody who may review them. */
    public boolean isOpen() {
        return office.isKeeper() && query.has("mandate");
    }

    /** Looked at, with a word about it. */
    @Answered("mandates.speech.reviewed")
    public String review() {
        UUID mandate = query.id("mandate");
        ledger.review(mandate, note == null ? "" : note);
        return "/mandates/speech?faces-redirect=true&mandate=" + mandate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
