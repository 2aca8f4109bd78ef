package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.mandates.OwnMandate;
import org.aval.service.mandates.SpeechLedger;
import org.aval.service.mandates.SpeechRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Days;
import org.aval.web.shared.Option;

/** mandates/speech.xhtml: a holder notes what was said, in twenty seconds. */
@Named("speechNoting")
@RequestScoped
public class SpeechNoting {

    @Inject
    SpeechLedger ledger;

    @Inject
    SpeechWords words;

    @Inject
    Answers answers;

    @Inject
    Days days;

    private List<OwnMandate> own;
    private SpeechForm form;

    /** The mandates under which the reader may have something to note; none for who has none. */
    public List<Option> getMandates() {
        return words.mandates(own());
    }

    public List<Option> getKinds() {
        return words.kinds();
    }

    public List<Option> getScopes() {
        return words.scopes();
    }

    /** Today, under the latest mandate, on its first topic and channel: most lines need two words more. */
    public SpeechForm getForm() {
        if (form == null) {
            form = new SpeechForm();
            form.setSaidOn(days.today());
            own().stream().findFirst().ifPresent(this::suggest);
        }
        return form;
    }

    private void suggest(OwnMandate mandate) {
        form.setMandate(mandate.id().toString());
        mandate.topics().stream().findFirst().ifPresent(form::setTopic);
        mandate.channels().stream().findFirst().ifPresent(form::setChannel);
    }

    /** Notes it, or says beside its field what is missing. */
    public String note() {
        try {
            ledger.note(UUID.fromString(form.getMandate()), form.note());
        } catch (Refusal no) {
            SpeechProblems.say(answers, no);
            return null;
        }
        answers.done("mandates.speech.noted");
        answers.keep();
        return "/mandates/speech?faces-redirect=true";
    }

    /** Is it a line the reader may still put right? */
    public boolean mine(SpeechRow row) {
        return !row.replaced()
                && own().stream().anyMatch(mandate -> mandate.id().equals(row.mandate()));
    }

    private List<OwnMandate> own() {
        if (own == null) {
            own = ledger.own(words.language());
        }
        return own;
    }
}
