package org.aval.web.hearings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.hearings.CaseHearings;
import org.aval.service.hearings.HearingDesk;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingWords;
import org.aval.service.hearings.Respondent;
import org.aval.service.incidents.CaseRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** hearings/case.xhtml: who is heard in a case. */
@Named("hearingsCasePage")
@ViewScoped
public class HearingsCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingRegister register;

    @Inject
    HearingDesk desk;

    @Inject
    HearingTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String who;
    private String facts;
    private String file;
    private transient CaseHearings record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        version = record.version();
    }

    public CaseHearings getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    public Decision getPreparing() {
        return telling.preparing(getRecord());
    }

    /** Does the reader prepare hearings? */
    public boolean isMineToPrepare() {
        return !"hearings.notYourOffice".equals(getRecord().preparing().why());
    }

    public List<Option> getRespondents() {
        return telling.respondents(getRecord());
    }

    public List<Condition> getDuties() {
        return telling.duties();
    }

    /** What is to be put to a respondent is written down. */
    @Answered("hearings.prepared")
    public void prepare() {
        desk.prepare(new CaseRef(id, version), chosen(), new HearingWords(said(facts), said(file)));
        facts = null;
        file = null;
        who = null;
    }

    private Respondent chosen() {
        return getRecord().missing().stream()
                .filter(one -> one.person().toString().equals(who))
                .findFirst()
                .orElseThrow(() -> new Refusal("hearings.onlyRespondents"));
    }

    private static String said(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
