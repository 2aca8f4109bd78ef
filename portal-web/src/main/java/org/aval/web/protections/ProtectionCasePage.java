package org.aval.web.protections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.protections.ProtectionStep;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseRef;
import org.aval.service.protections.CaseProtections;
import org.aval.service.protections.ProtectionDesk;
import org.aval.service.protections.ProtectionRef;
import org.aval.service.protections.ProtectionRegister;
import org.aval.service.protections.ProtectionRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** protections/case.xhtml: how whoever reported has been since: asked on its days, noted, looked after. */
@Named("protectionCasePage")
@ViewScoped
public class ProtectionCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProtectionRegister register;

    @Inject
    ProtectionDesk desk;

    @Inject
    ProtectionWords telling;

    @Inject
    Texts texts;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private ProtectionRef open;
    private int months;
    private String message;
    private String words;
    private transient CaseProtections record;

    /** Before each rendering: what is shown, and the versions it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        version = record.version();
        ProtectionTerm next = record.next();
        months = next == null ? 0 : next.months();
        ProtectionRow row = row();
        open = row == null ? null : new ProtectionRef(row.id(), row.version());
        if (message == null) {
            message = texts.of("protections.message.text");
        }
    }

    public CaseProtections getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    /** The asking that something can still be done with: a hint before an answer. */
    private ProtectionRow row() {
        return getRecord().rows().stream()
                .filter(one -> one.verdicts().values().stream().anyMatch(Verdict::granted))
                .max((one, other) -> Boolean.compare(isHint(one), isHint(other)))
                .orElse(null);
    }

    private static boolean isHint(ProtectionRow row) {
        return verdict(ProtectionStep.SETTLE, row).granted();
    }

    private static Verdict verdict(ProtectionStep step, ProtectionRow row) {
        return Objects.requireNonNullElse(row.verdicts().get(step), Verdict.GRANTED);
    }

    public String getSentence() {
        ProtectionTerm next = getRecord().next();
        return next == null ? texts.of("protections.over") : texts.of("protections.next", next.dueOn());
    }

    /** Is the step the reader's? */
    public boolean mine(String step) {
        ProtectionRow row = row();
        return row != null && verdict(ProtectionStep.valueOf(step), row).granted();
    }

    public Decision step(String step) {
        ProtectionRow row = row();
        ProtectionStep wanted = ProtectionStep.valueOf(step);
        return telling.decision(wanted, row == null ? Verdict.refused("protections.over") : verdict(wanted, row));
    }

    /** Does the reader ask? */
    public boolean isToAsk() {
        return !"protections.notYourOffice".equals(getRecord().asking().why())
                && getRecord().next() != null;
    }

    public Decision getAsking() {
        return telling.decision(ProtectionStep.ASK, getRecord().asking());
    }

    /** They are asked, in the dialogue. */
    @Answered("protections.asked")
    public void ask() {
        desk.ask(new CaseRef(id, version), months, Objects.requireNonNullElse(message, ""));
        message = null;
    }

    /** They said that nothing happened. */
    @Answered("protections.noted")
    public void noteWell() {
        desk.note(shown(), true, said());
    }

    /** They said that something happened. */
    @Answered("protections.noted")
    public void noteHint() {
        desk.note(shown(), false, said());
    }

    /** Somebody looked after it. */
    @Answered("protections.settled")
    public void settle() {
        desk.settle(shown(), said());
    }

    private ProtectionRef shown() {
        if (open == null) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return open;
    }

    private String said() {
        String said = Objects.requireNonNullElse(words, "").strip();
        words = null;
        return said;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
