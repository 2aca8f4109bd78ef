package org.aval.web.interests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanStep;
import org.aval.service.interests.AssessmentDesk;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.PlanDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** interests/declaration.xhtml: one declaration, what it was found to be worth, how one lives with it. */
@Named("declarationPage")
@ViewScoped
public class DeclarationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeclarationReader reader;

    @Inject
    AssessmentDesk desk;

    @Inject
    PlanDesk planDesk;

    @Inject
    DeclarationWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private int planVersion;
    private UUID plan;
    private String motive;
    private String sayFr;
    private String sayEn;
    private LocalDate again;
    private transient DeclarationRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading; what was typed stays. */
    public void load() {
        record = reader.read(id, words.language());
        if (version != record.version()) {
            version = record.version();
            sayFr = record.suggestedFr();
            sayEn = record.suggestedEn();
        }
        plan = record.plan() == null ? null : record.plan().id();
        planVersion = record.plan() == null ? 0 : record.plan().version();
    }

    public DeclarationRecord getRecord() {
        if (record == null) {
            record = reader.read(id, words.language());
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** What is still missing before it counts. */
    public List<Condition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    public List<Map.Entry<String, LocalDate>> getDates() {
        return List.copyOf(getRecord().dates().entrySet());
    }

    public List<Map.Entry<String, String>> getNames() {
        return List.copyOf(getRecord().names().entrySet());
    }

    public List<Measure> getMeasures() {
        return Objects.requireNonNull(getRecord().plan()).wish().measures().stream()
                .sorted()
                .toList();
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** May the reader take this step now? */
    public boolean may(String step) {
        return getRecord().verdict(DeclarationStep.valueOf(step)).granted();
    }

    /** Does this step stand here, open or greyed with the reason? What is another office's is left out. */
    public boolean offers(String step) {
        return words.offers(getRecord(), DeclarationStep.valueOf(step));
    }

    public Decision step(String step) {
        return words.decision(getRecord(), DeclarationStep.valueOf(step));
    }

    /** Is it for the reader to say how one lives with it? */
    public boolean isPlans() {
        return may("ASSESS");
    }

    public boolean offersPlan(String step) {
        return words.offers(getRecord(), PlanStep.valueOf(step));
    }

    public Decision planStep(String step) {
        return words.decision(getRecord(), PlanStep.valueOf(step));
    }

    @Answered("interests.takenUp")
    public void takeUp() {
        desk.takeUp(id, version);
    }

    @Answered("interests.askedNow")
    public void ask() {
        desk.ask(id, version, motive);
        motive = null;
    }

    @Answered("interests.heardNow")
    public void hear() {
        desk.hearCommittee(id, version, motive);
        motive = null;
    }

    @Answered("interests.inForceNow")
    public void putInForce() {
        desk.putInForce(id, version, typed(sayFr), typed(sayEn), motive);
        motive = null;
    }

    @Answered("interests.plan.accepted")
    public void accept() {
        planDesk.accept(plan, planVersion);
    }

    @Answered("interests.plan.refused")
    public void refuse() {
        planDesk.refuse(plan, planVersion, motive);
        motive = null;
    }

    @Answered("interests.plan.monitored")
    public void monitor() {
        planDesk.monitor(plan, planVersion, again, motive);
        motive = null;
        again = null;
    }

    @Answered("interests.plan.closed")
    public void close() {
        planDesk.close(plan, planVersion, motive);
        motive = null;
    }

    private static String typed(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public String getSayFr() {
        return sayFr;
    }

    public void setSayFr(String sayFr) {
        this.sayFr = sayFr;
    }

    public String getSayEn() {
        return sayEn;
    }

    public void setSayEn(String sayEn) {
        this.sayEn = sayEn;
    }

    public LocalDate getAgain() {
        return again;
    }

    public void setAgain(LocalDate again) {
        this.again = again;
    }
}
