package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.CampaignDesk;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Texts;

/** attestations/prepare.xhtml: a campaign is prepared; nobody is asked before it is opened. */
@Named("preparePage")
@ViewScoped
public class PreparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 30;

    private static final Map<String, String> FIELDS = Map.of(
            "attestations.campaign.nameMissing", "nameFr",
            "attestations.campaign.nameTooLong", "nameFr",
            "attestations.campaign.launchPast", "launchOn",
            "attestations.campaign.dueMissing", "dueOn",
            "attestations.campaign.dueEarly", "dueOn",
            "attestations.campaign.quiz", "passMark",
            "attestations.campaign.unknownPeople", "numbers");

    @Inject
    CampaignDesk desk;

    @Inject
    InstitutionDesk institution;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private CampaignForm form;
    private String counted = "";

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        QuizRules usual = desk.usual();
        if (form == null) {
            form = new CampaignForm();
            form.setLaunchOn(institution.today());
            form.setDueDays(USUAL_DAYS);
            form.setPassMark(usual.passMark());
            form.setTries(usual.triesBeforePause());
            form.setPause(usual.pauseHours());
        }
    }

    /** How many would be asked as the form stands. */
    public void count() {
        try {
            counted = form.getKind() == null || form.getVersion() == null
                    ? texts.of("attestations.prepare.count.first")
                    : texts.of("attestations.prepare.count.people", desk.count(form.wish(today()), form.people()));
        } catch (Refusal no) {
            counted = texts.why(no.verdict());
        }
    }

    /** Prepares it, or says what is in the way beside its field. */
    public String prepare() {
        try {
            UUID prepared = desk.prepare(form.wish(today()), form.people());
            answers.done("attestations.prepared");
            answers.keep();
            return "/attestations/campaign?faces-redirect=true&id=" + prepared;
        } catch (Refusal no) {
            answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), "kind"));
            return null;
        }
    }

    private LocalDate today() {
        return institution.today();
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getCounted() {
        return counted;
    }
}
