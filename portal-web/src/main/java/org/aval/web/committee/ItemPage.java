package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.RecusalGround;
import org.aval.service.committee.AgendaDesk;
import org.aval.service.committee.ItemRecord;
import org.aval.service.committee.ItemRef;
import org.aval.service.committee.RecusalDesk;
import org.aval.service.committee.RecusalLine;
import org.aval.service.committee.VotingDesk;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;

/** committee/item.xhtml: one item of an agenda: who sits on it, what is weighed, what is put to the vote, what is decided. */
@Named("itemPage")
@ViewScoped
public class ItemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgendaDesk agenda;

    @Inject
    RecusalDesk recusals;

    @Inject
    VotingDesk votes;

    @Inject
    ItemTelling telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private int round;
    private Map<String, Object> said = new HashMap<>();
    private transient ItemRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = telling.read(id);
        if (version != record.version()) {
            version = record.version();
            said = telling.begun(record);
        }
        round = record.round();
    }

    public ItemRecord getRecord() {
        if (record == null) {
            record = telling.read(id);
        }
        return record;
    }

    public ItemTelling getTelling() {
        return telling;
    }

    public List<Moment> getTimeline() {
        return telling.timeline(getRecord());
    }

    /** A step as the reader sees it. */
    public Decision step(String step) {
        return telling.decision(getRecord(), ItemStep.valueOf(step));
    }

    /** Is the step the reader's, open or greyed with its reason? */
    public boolean mine(String step) {
        return SessionWords.isTheirs(getRecord().verdicts().get(ItemStep.valueOf(step)));
    }

    /** Members about whom the others still have to decide. */
    public List<Option> getPending() {
        return getRecord().recusals().stream()
                .filter(RecusalLine::pending)
                .map(line -> new Option(line.id().toString(), line.name()))
                .toList();
    }

    @Answered(value = "committee.item.prepared", field = "prepare:question")
    public void prepare() {
        agenda.prepare(
                shown(),
                text("question"),
                is("expression"),
                Typed.id(text("rapporteur")),
                Typed.lines(text("documents")));
    }

    @Answered("committee.item.deferred")
    public void defer() {
        agenda.defer(shown());
    }

    @Answered("committee.item.withdrawn")
    public void withdraw() {
        agenda.withdraw(shown());
    }

    /** The reader withdraws: the page of the item is not theirs any more. */
    @Answered("committee.recusal.done")
    public String recuse() {
        UUID session = getRecord().session();
        recusals.recuse(shown(), ground(), text("reasons"));
        return "/committee/session?faces-redirect=true&id=" + session;
    }

    @Answered(value = "committee.recusal.invited", field = "invite:seat")
    public void invite() {
        recusals.invite(shown(), Typed.id(text("seat")), ground(), text("reasons"));
    }

    @Answered(value = "committee.recusal.challenged", field = "challenge:whom")
    public void challenge() {
        recusals.challenge(shown(), Typed.id(text("seat")), ground(), text("reasons"), is("unknownBefore"));
    }

    @Answered(value = "committee.vote.cast", field = "castOn:onWhom")
    public void castOn() {
        recusals.castOn(id, Typed.id(text("recusal")), Typed.constant(Choice.class, text("choice")));
    }

    @Answered(value = "committee.recusal.settled", field = "settle:settleReasons")
    public void settle() {
        recusals.concludeOn(
                shown(), Typed.id(text("recusal")), text("reasons"), Typed.constant(Choice.class, text("casting")));
    }

    @Answered("committee.note.kept")
    public void note() {
        votes.note(shown(), text("note"));
    }

    @Answered("committee.balance.kept")
    public void weigh() {
        votes.weigh(
                shown(),
                new BalanceTest(
                        text("link"), text("content"), text("audience"), text("harm"), text("intent"), text("less")));
    }

    @Answered(value = "committee.vote.called", field = "call:finding")
    public void call() {
        votes.call(shown(), text("wording"), Typed.constant(Finding.class, text("finding")));
    }

    @Answered("committee.vote.hidden")
    public void askSecret() {
        votes.askSecret(shown());
    }

    @Answered(value = "committee.vote.cast", field = "cast:choice")
    public void cast() {
        votes.cast(id, round, Typed.constant(Choice.class, text("choice")));
    }

    @Answered(value = "committee.vote.concluded", field = "decide:casting")
    public void decide() {
        votes.conclude(shown(), text("reasons"), text("dissent"), Typed.constant(Choice.class, text("casting")));
    }

    @Answered("committee.vote.takenBack")
    public void takeBack() {
        votes.takeBack(shown());
    }

    private RecusalGround ground() {
        return Typed.constant(RecusalGround.class, text("ground"));
    }

    private ItemRef shown() {
        return new ItemRef(id, version);
    }

    private String text(String field) {
        return Objects.toString(said.get(field), "").strip();
    }

    private boolean is(String field) {
        return Boolean.TRUE.equals(said.get(field));
    }

    /** What is typed in the forms of the page, by field. */
    public Map<String, Object> getSaid() {
        return said;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
