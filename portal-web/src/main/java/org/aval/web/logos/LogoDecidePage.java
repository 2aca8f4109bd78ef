package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.LogoDesk;
import org.aval.service.logos.LogoFile;
import org.aval.service.logos.LogoRecord;
import org.aval.service.logos.LogoRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** logos/decide.xhtml: a use is allowed, for its days and on conditions. */
@Named("logoDecidePage")
@ViewScoped
public class LogoDecidePage implements Serializable {

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
    private LogoRecord record;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private EndorsementRisk risk;
    private String conditions;
    private String reason;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (record == null) {
            record = register.read(id, language.getCode());
            startsOn = record.period().startsOn();
            endsOn = record.period().endsOn();
        }
    }

    /** Allows it, or says what is in the way beside its field. */
    public String allow() {
        try {
            LogoTerms terms =
                    new LogoTerms(new LogoPeriod(startsOn, endsOn), risk, conditions == null ? "" : conditions);
            desk.allow(id, record.version(), terms, reason);
            answers.done("logos.allowed");
            answers.keep();
            return "/logos/use?faces-redirect=true&id=" + id;
        } catch (Refusal no) {
            LogoProblems.say(answers, no);
            return null;
        }
    }

    /** What the artwork looks like: the latest mock-up that could be painted. */
    public List<LogoFile> getShown() {
        return record.files().stream()
                .filter(file -> file.pictured() && "MOCKUP".equals(file.kind()))
                .limit(1)
                .toList();
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

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public EndorsementRisk getRisk() {
        return risk;
    }

    public void setRisk(EndorsementRisk risk) {
        this.risk = risk;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
