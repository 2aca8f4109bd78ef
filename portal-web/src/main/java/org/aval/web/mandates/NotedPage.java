package org.aval.web.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.SpeechLedger;
import org.aval.service.mandates.SpeechRow;
import org.aval.web.shared.Answers;

/** mandates/noted.xhtml: a holder puts a line of the ledger right, or withdraws it; the line stays. */
@Named("notedPage")
@ViewScoped
public class NotedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LEDGER = "/mandates/speech?faces-redirect=true";

    @Inject
    SpeechLedger ledger;

    @Inject
    SpeechWords words;

    @Inject
    Answers answers;

    private UUID id;
    private SpeechRow line;
    private SpeechForm form;
    private String why;

    /** Before the page is written, and once: what is typed stays until it is kept. */
    public void load() {
        if (line == null) {
            line = ledger.read(id, words.language());
            form = SpeechForm.of(line);
        }
    }

    /** Writes the better line, or says beside its field what is in the way. */
    public String correct() {
        return done("mandates.speech.corrected", () -> ledger.correct(id, form.note()));
    }

    /** Withdraws the line, or says what is in the way. */
    public String withdraw() {
        return done("mandates.speech.withdrawn", () -> ledger.withdraw(id, why == null ? "" : why));
    }

    private String done(String told, Runnable work) {
        try {
            work.run();
        } catch (Refusal no) {
            SpeechProblems.say(answers, no);
            return null;
        }
        answers.done(told);
        answers.keep();
        return LEDGER;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SpeechRow getLine() {
        return line;
    }

    public SpeechForm getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
