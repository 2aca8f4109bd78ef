package org.aval.web.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.service.consents.ConsentDesk;
import org.aval.service.files.Upload;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.Answers;

/** consents/record.xhtml: a consent is read off the form that was signed; of the form, only the digest is kept. */
@Named("consentRecordPage")
@ViewScoped
public class ConsentRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConsentDesk desk;

    @Inject
    RoleRegister people;

    @Inject
    ConsentOffice office;

    @Inject
    Answers answers;

    private final ConsentForm form = new ConsentForm();
    private transient Part file;

    /** Before the page is written: it is for those who record consents. */
    public void load() {
        if (!office.isKeeper()) {
            throw new Refusal("consents.notForYou");
        }
    }

    /** Records it, or says what is in the way beside its field; what was typed stays. */
    public String record() {
        try {
            UUID witness = people.find(form.getWitness() == null ? "" : form.getWitness());
            UUID recorded = desk.record(form.wish(witness, digest()));
            answers.done("consents.recorded");
            answers.keep();
            return "/consents/consent?faces-redirect=true&id=" + recorded;
        } catch (Refusal no) {
            ConsentProblems.say(answers, no, "purpose");
            return null;
        }
    }

    /** Of the file where one was chosen, which is read and forgotten; otherwise the one that was typed. */
    private String digest() {
        if (file != null && file.getSize() > Upload.LARGEST) {
            throw new Refusal("files.tooLarge", Upload.LARGEST >> 20);
        }
        if (file == null || file.getSize() == 0) {
            return form.getDigest() == null ? "" : form.getDigest();
        }
        try (InputStream in = file.getInputStream()) {
            return Sha256.of(in.readNBytes(Upload.LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ConsentForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
