package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.LogoDesk;
import org.aval.service.logos.LogoRecord;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.Sent;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** logos/send.xhtml: who answers for a use shows what will be printed, another artwork, or the proof. */
@Named("logoSendPage")
@ViewScoped
public class LogoSendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LogoRegister register;

    @Inject
    LogoDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private Sending what = Sending.PRINT;
    private LogoRecord record;
    private List<String> media = List.of();
    private String reason;
    private transient Part file;

    /** Before the first rendering; what is chosen afterwards stays. */
    public void load() {
        if (record == null) {
            record = register.read(id, language.getCode());
            media = record.media().stream().sorted().map(Enum::name).toList();
        }
    }

    /** Sends it, or says what is in the way beside its field. */
    public String send() {
        try {
            answers.done(sent(Parts.sent(file)));
            answers.keep();
            return "/logos/use?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            LogoProblems.say(answers, no);
            return null;
        }
    }

    private String sent(Sent artwork) {
        int version = record.version();
        switch (what) {
            case AMEND -> {
                desk.amend(id, version, LogoForm.media(media), artwork, reason);
                return "logos.amended";
            }
            case PROOF -> {
                desk.complete(id, version, artwork, reason);
                return "logos.proven";
            }
            case PERMISSION -> {
                desk.bring(id, version, artwork);
                return "logos.agreed";
            }
            default -> {
                return desk.print(id, version, artwork) ? "logos.goodToPrint" : "logos.notTheSame";
            }
        }
    }

    /** Are the media asked for anew? */
    public boolean isAmending() {
        return what == Sending.AMEND;
    }

    /** Is a word of explanation asked for? */
    public boolean isExplaining() {
        return what == Sending.AMEND || what == Sending.PROOF;
    }

    public LogoRecord getRecord() {
        return record;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Sending getWhat() {
        return what;
    }

    public void setWhat(Sending what) {
        this.what = what == null ? Sending.PRINT : what;
    }

    public List<String> getMedia() {
        return media;
    }

    public void setMedia(List<String> media) {
        this.media = media == null ? List.of() : List.copyOf(media);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
