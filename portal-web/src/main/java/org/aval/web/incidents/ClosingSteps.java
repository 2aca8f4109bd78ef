package org.aval.web.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.aval.domain.incidents.Destination;
import org.aval.service.incidents.ClosingDesk;
import org.aval.service.incidents.Ending;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** How a case ends, passes to the other desk, or begins again, on its page. */
@Named("closingSteps")
@ViewScoped
public class ClosingSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    ClosingDesk desk;

    @Inject
    Options options;

    @Inject
    Answers answers;

    private transient String reasons;
    private transient String letter;
    private transient String reference;
    private transient String destination;

    @Answered("incidents.done")
    public void close() {
        desk.close(page.getShown(), ending());
        forget();
    }

    @Answered("incidents.done")
    public void inadmissible() {
        desk.declareInadmissible(page.getShown(), ending());
        forget();
    }

    @Answered(value = "incidents.done", field = "duplicate:other")
    public void duplicate() {
        desk.declareDuplicate(page.getShown(), said(reference), ending());
        forget();
    }

    @Answered(value = "incidents.done", field = "redirect:destination")
    public void redirect() {
        desk.redirect(page.getShown(), Options.chosen(Destination.class, destination), ending());
        forget();
    }

    @Answered("incidents.done")
    public void reopen() {
        desk.reopen(page.getShown(), said(reasons));
        forget();
    }

    /** From here on it does not open to the reader any more. */
    @Answered
    public String passOn() {
        desk.passOn(page.getShown(), said(reasons));
        forget();
        answers.keep();
        return "/incidents/register?faces-redirect=true";
    }

    public List<Option> getDestinations() {
        return options.choices(Destination.class);
    }

    private Ending ending() {
        return new Ending(said(reasons), said(letter));
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private void forget() {
        reasons = null;
        letter = null;
        reference = null;
        destination = null;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }
}
