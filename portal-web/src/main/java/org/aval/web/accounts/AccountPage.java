package org.aval.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.accounts.AccountClosure;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.channels.Objective;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.service.accounts.SeatRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;

/** accounts/account.xhtml: one account, from the wish to the watch list. */
@Named("accountPage")
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a reader takes with a click and a reason, in the order of the page. */
    private static final List<AccountStep> STEPS = List.of(
            AccountStep.ENDORSE,
            AccountStep.TAKE_UP,
            AccountStep.CLEAR_SECURITY,
            AccountStep.CLEAR_PRIVACY,
            AccountStep.APPROVE,
            AccountStep.REJECT,
            AccountStep.REGULARISE,
            AccountStep.OPEN,
            AccountStep.ASK_TAKEDOWN,
            AccountStep.CONFIRM_TAKEDOWN,
            AccountStep.NOTE_POST,
            AccountStep.CHECK_SECOND_FACTOR,
            AccountStep.MISS_SECOND_FACTOR,
            AccountStep.ROTATE,
            AccountStep.REVIEW_ACCESS,
            AccountStep.READ_TERMS,
            AccountStep.KEEP,
            AccountStep.MERGE,
            AccountStep.RESTRICT,
            AccountStep.LIFT,
            AccountStep.RECOVER,
            AccountStep.BEGIN_CLOSING,
            AccountStep.COMPROMISE);

    @Inject
    AccountRegister register;

    @Inject
    OfficialAccountDesk desk;

    @Inject
    AccountWords words;

    @Inject
    Language language;

    private UUID id;
    private int version;
    private String motive;
    private boolean archived;
    private boolean redirected;
    private boolean parked;
    private transient AccountRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
    }

    public AccountRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    /** The steps the state leaves open, for who may take them: what is greyed says why, what is another office's is left out. */
    public List<AccountStep> getSteps() {
        AccountRecord shown = getRecord();
        return STEPS.stream()
                .filter(step -> step.opensFrom(shown.state()))
                .filter(step -> !"accounts.notYourOffice"
                                .equals(shown.verdict(step).why())
                        && !"accounts.notYourTeam".equals(shown.verdict(step).why()))
                .toList();
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(AccountStep step) {
        return words.decision(getRecord(), step);
    }

    /** How much a step asks for. */
    public String ask(AccountStep step) {
        return step.isExplained() ? "required" : "optional";
    }

    /** Does this step stand open here for this reader? */
    public boolean may(String step) {
        return getRecord().verdict(AccountStep.valueOf(step)).granted();
    }

    public List<Condition> getConditions() {
        return words.conditions(getRecord());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** What it is for, in the order of the list. */
    public List<Objective> getAims() {
        return getRecord().objectives().stream().sorted().toList();
    }

    /** The days that count, by the name of their text. */
    public List<Map.Entry<String, LocalDate>> getDates() {
        return List.copyOf(getRecord().dates().entrySet());
    }

    /** Takes the step. */
    @Answered("accounts.taken")
    public void take(AccountStep step) {
        desk.take(id, version, step, motive);
        motive = null;
    }

    @Answered("accounts.closedNow")
    public void close() {
        desk.close(id, version, new AccountClosure(archived, redirected, parked), motive);
        motive = null;
    }

    @Answered("accounts.relievedNow")
    public void relieve(UUID held) {
        desk.relieve(id, version, held, motive);
        motive = null;
    }

    /** Who has a role on it today. */
    public List<SeatRow> getHeld() {
        return getRecord().seats().stream().filter(SeatRow::held).toList();
    }

    /** Who had one. */
    public List<SeatRow> getOver() {
        return getRecord().seats().stream().filter(one -> !one.held()).toList();
    }

    /** Ending somebody's role, as the reader sees it before. */
    public Decision relieving() {
        return words.decision(getRecord(), AccountStep.RELIEVE);
    }

    public Decision getClosing() {
        return words.decision(getRecord(), AccountStep.CLOSE);
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

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    public boolean isRedirected() {
        return redirected;
    }

    public void setRedirected(boolean redirected) {
        this.redirected = redirected;
    }

    public boolean isParked() {
        return parked;
    }

    public void setParked(boolean parked) {
        this.parked = parked;
    }
}
