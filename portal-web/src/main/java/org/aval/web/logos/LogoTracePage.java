package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.DeliveryDesk;
import org.aval.service.logos.Sent;
import org.aval.service.logos.Traced;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;

/** logos/trace.xhtml: a mark was found somewhere; under which permit did it leave the house? */
@Named("logoTracePage")
@RequestScoped
public class LogoTracePage {

    @Inject
    DeliveryDesk desk;

    @Inject
    LogoOffice office;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private Part file;
    private String code;
    private boolean asked;
    private Traced found;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        if (!office.isReader()) {
            desk.find("", language.getCode());
        }
    }

    /** Looks for it, by the file or by what is read on it. */
    public void trace() {
        try {
            Sent sent = Parts.sent(file);
            boolean typed = sent.bytes().length == 0 && code != null && !code.isBlank();
            Optional<Traced> answer =
                    typed ? desk.find(code, language.getCode()) : desk.trace(sent, language.getCode());
            found = answer.orElse(null);
            asked = true;
        } catch (Refusal no) {
            LogoProblems.say(answers, no);
        }
    }

    /** Was something looked for, and not found? */
    public boolean isLost() {
        return asked && found == null;
    }

    /** Where it came from; null when nothing tells. */
    public Traced getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
