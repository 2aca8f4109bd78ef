package org.aval.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.aval.domain.settings.InstitutionProfile;
import org.aval.domain.shared.Refusal;
import org.aval.service.settings.InstitutionSettings;
import org.aval.service.settings.InstitutionSheet;
import org.aval.service.shared.InstitutionDesk;

/** settings/institution.xhtml: who the institution is. */
@Named("institutionPage")
@ViewScoped
public class InstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InstitutionSettings settings;

    @Inject
    InstitutionDesk desk;

    @Inject
    SettingsAnswers answers;

    @Inject
    InstitutionChoices choices;

    private InstitutionForm form;
    private int version;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (form == null) {
            InstitutionSheet sheet = settings.read();
            form = sheet.settled() ? InstitutionForm.of(sheet.profile()) : InstitutionForm.proposed(sheet.profile());
            version = sheet.version();
        }
    }

    /** Settles it, or says beside each field what is wrong with it. */
    public String save() {
        InstitutionProfile profile = form.profile();
        if (answers.wrong(profile.problems(), "settings.")) {
            return null;
        }
        try {
            settings.save(profile, version);
        } catch (Refusal no) {
            answers.refused(no, "");
            return null;
        }
        desk.refresh();
        answers.done("settings.saved");
        return "/settings/overview?faces-redirect=true";
    }

    public InstitutionForm getForm() {
        return form;
    }

    public InstitutionChoices getChoices() {
        return choices;
    }
}
