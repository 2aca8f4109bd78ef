package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.MinutesDesk;
import org.aval.service.committee.MinutesRecord;
import org.aval.service.committee.MinutesRegister;
import org.aval.service.committee.RecusalLine;
import org.aval.service.committee.SessionRef;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** committee/minutes.xhtml: what happened in a session, drafted from the acts, and who signed it. */
@Named("minutesPage")
@ViewScoped
public class MinutesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MinutesRegister register;

    @Inject
    MinutesDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    Texts texts;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private String remarks;
    private String password;
    private transient MinutesRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        if (version != record.version()) {
            version = record.version();
            remarks = record.remarks();
        }
    }

    public MinutesRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        Verdict verdict = getRecord()
                .verdicts()
                .getOrDefault(SessionStep.valueOf(step), Verdict.refused("committee.wrongState", ""));
        return decisions.of(
                SessionStep.valueOf(step), verdict, getRecord().row().reference());
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return SessionWords.isTheirs(getRecord().verdicts().get(SessionStep.valueOf(step)));
    }

    /** Who did not sit on an item and why, a sentence each. */
    public List<String> recusals(MinutesRecord.Line item) {
        return item.recusals().stream().map(this::recusal).toList();
    }

    private String recusal(RecusalLine line) {
        boolean decided = line.kind() == RecusalKind.INVITED || line.kind() == RecusalKind.CHALLENGE;
        String sentence = texts.of("committee.minutes.recusal", line.name(), line.kind(), line.state());
        return decided ? sentence + " " + votes(line) : sentence;
    }

    private String votes(RecusalLine line) {
        return texts.of(
                "committee.vote.tally",
                line.tally().inFavour(),
                line.tally().against(),
                line.tally().abstained());
    }

    /** The votes of an item as numbers. */
    public String votes(MinutesRecord.Line item) {
        return texts.of(
                "committee.vote.tally",
                item.tally().inFavour(),
                item.tally().against(),
                item.tally().abstained());
    }

    @Answered("committee.minutes.drafted")
    public void draft() {
        desk.draft(shown(), Objects.requireNonNullElse(remarks, ""));
    }

    @Answered("committee.minutes.approved")
    public void approve() {
        desk.approve(shown());
    }

    @Answered(value = "committee.minutes.signed", field = "signFirst:password")
    public void signAsSecretary() {
        desk.signAsSecretary(shown(), said());
    }

    @Answered(value = "committee.minutes.sealed", field = "sign:chairPassword")
    public void sign() {
        desk.sign(shown(), said());
    }

    private String said() {
        String said = Objects.requireNonNullElse(password, "");
        password = null;
        return said;
    }

    private SessionRef shown() {
        return new SessionRef(id, version);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
