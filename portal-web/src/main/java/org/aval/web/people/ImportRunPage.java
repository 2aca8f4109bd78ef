package org.aval.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.service.people.ImportChoice;
import org.aval.service.people.ImportDesk;
import org.aval.service.people.ImportLine;
import org.aval.service.people.ImportOutcome;
import org.aval.service.people.ImportProblem;
import org.aval.service.people.ImportRegister;
import org.aval.service.people.ImportRun;
import org.aval.service.people.ImportState;
import org.aval.service.people.ImportTakeover;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** people/run.xhtml: what a file would do, row by row, and the gesture that does it. */
@Named("importRunPage")
@ViewScoped
public class ImportRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which list is shown first: what somebody must look at comes before what goes by itself. */
    private static final List<ImportOutcome> FIRST = List.of(
            ImportOutcome.WRONG,
            ImportOutcome.LEAVE,
            ImportOutcome.JOIN,
            ImportOutcome.RETURN,
            ImportOutcome.MOVE,
            ImportOutcome.CORRECT);

    @Inject
    ImportRegister register;

    @Inject
    ImportDesk desk;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private UUID id;
    private UUID leaver;
    private String show;
    private String after;
    private String before;
    private String successor;
    private boolean goodOnly;
    private boolean sure;
    private int version;
    private transient ImportRun run;
    private transient Page<ImportProblem> problems;
    private transient Page<ImportLine> lines;
    private transient List<ImportTakeover> takeovers;

    /** One of the lists of the page, and how many rows it has. */
    public record Listing(ImportOutcome outcome, int count, boolean current) {}

    /** Before each rendering. */
    public void load() {
        run = register.read(id);
        version = run.version();
        problems = null;
        lines = null;
        takeovers = null;
    }

    public ImportRun getRun() {
        if (run == null) {
            run = register.read(id);
        }
        return run;
    }

    /** The lists that have rows. */
    public List<Listing> getListings() {
        return Arrays.stream(ImportOutcome.values())
                .map(outcome -> new Listing(outcome, getRun().counts().of(outcome), outcome == getShown()))
                .filter(listing -> listing.count() > 0)
                .toList();
    }

    /** The list that is shown: the one asked for, else what is wrong, else the first that has rows. */
    public ImportOutcome getShown() {
        ImportOutcome asked = Options.chosen(ImportOutcome.class, show);
        if (asked != null) {
            return asked;
        }
        return FIRST.stream()
                .filter(outcome -> getRun().counts().of(outcome) > 0)
                .findFirst()
                .orElse(ImportOutcome.SAME);
    }

    public boolean isShowingProblems() {
        return getShown() == ImportOutcome.WRONG;
    }

    public Page<ImportProblem> getProblems() {
        if (problems == null) {
            problems = register.problems(id, new PageRequest(after, before));
        }
        return problems;
    }

    public Page<ImportLine> getLines() {
        if (lines == null) {
            lines = register.lines(id, getShown(), new PageRequest(after, before), language.getCode());
        }
        return lines;
    }

    /** What a problem is, in a sentence. */
    public String sentence(ImportProblem problem) {
        return texts.of(Texts.key(problem.reason()), problem.told(), problem.other());
    }

    /** What changes for somebody: "Unité, Gestionnaire". */
    public String changes(ImportLine line) {
        return line.changed().stream().map(texts::label).collect(Collectors.joining(", "));
    }

    public List<ImportTakeover> getTakeovers() {
        if (takeovers == null) {
            takeovers = isOpen() ? register.takeovers(id) : List.of();
        }
        return takeovers;
    }

    /** Who takes over whose people is being asked. */
    public ImportTakeover getAsked() {
        return getTakeovers().stream()
                .filter(takeover -> takeover.leaver().equals(leaver))
                .findFirst()
                .orElse(null);
    }

    /** May it be written? */
    public boolean isOpen() {
        return getRun().open().granted();
    }

    /** Why it may not be written; empty when it may, and when it is. */
    public String getWhyNot() {
        return getRun().state() == ImportState.APPLIED ? "" : texts.why(getRun().open());
    }

    public boolean isApplied() {
        return getRun().state() == ImportState.APPLIED;
    }

    /** Did people join who wait to come in? */
    public boolean isInviting() {
        return isApplied() && getRun().counts().joiners() > 0;
    }

    public boolean isWrong() {
        return getRun().counts().wrong() > 0;
    }

    /** Writes what is shown. */
    @Answered("people.import.applied")
    public String apply() {
        desk.apply(id, new ImportChoice(version, goodOnly, sure));
        return here();
    }

    /** Holds the same file against the register as it is now. */
    @Answered("people.import.rechecked")
    public String recheck() {
        desk.recheck(id);
        return here();
    }

    /** Says who takes over. */
    @Answered(value = "people.import.handedOver", field = "successor")
    public String handOver() {
        desk.handOver(id, leaver, Objects.toString(successor, ""));
        return here();
    }

    private String here() {
        return "/people/run?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getLeaver() {
        return leaver;
    }

    public void setLeaver(UUID leaver) {
        this.leaver = leaver;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public boolean isGoodOnly() {
        return goodOnly;
    }

    public void setGoodOnly(boolean goodOnly) {
        this.goodOnly = goodOnly;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
