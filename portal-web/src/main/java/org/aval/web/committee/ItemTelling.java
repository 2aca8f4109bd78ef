package org.aval.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.Tally;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.ItemRecord;
import org.aval.service.committee.RecusalLine;
import org.aval.service.committee.SessionRegister;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** How an item is told to who sits on it. */
@ApplicationScoped
public class ItemTelling {

    @Inject
    Texts texts;

    @Inject
    SessionWords words;

    @Inject
    SessionRegister register;

    /** The item, as it is now. */
    ItemRecord read(UUID id) {
        return register.item(id);
    }

    /** What the forms begin with: what was written before. */
    Map<String, Object> begun(ItemRecord record) {
        Map<String, Object> said = new HashMap<>();
        said.put("question", record.question());
        said.put("expression", record.expression());
        said.put("rapporteur", Objects.toString(record.rapporteurSeat(), ""));
        said.put("link", record.balance().linkWithWork());
        said.put("content", record.balance().content());
        said.put("audience", record.balance().audience());
        said.put("harm", record.balance().harm());
        said.put("intent", record.balance().intent());
        said.put("less", record.balance().lessIntrusive());
        return said;
    }

    /** Where the item is, in a sentence. */
    public String sentence(ItemRecord record) {
        String key = Texts.key(record.line().state()) + ".sentence";
        return texts.of(key, record.presiding().isEmpty() ? texts.of("committee.item.nobody") : record.presiding());
    }

    /** What the item needs to be decided. */
    public List<Condition> conditions(ItemRecord record) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(words.quorumOf(record.line()));
        boolean settled = !record.line().pending();
        conditions.add(new Condition(
                settled,
                texts.of("committee.condition.settled"),
                texts.of("committee.condition.settled.why"),
                settled ? "" : texts.of("committee.recusalPending")));
        if (record.expression()) {
            boolean weighed = record.balance().isComplete();
            conditions.add(new Condition(
                    weighed,
                    texts.of("committee.condition.weighed"),
                    texts.of("committee.condition.weighed.why"),
                    weighed ? "" : texts.of("committee.notWeighed")));
        }
        return conditions;
    }

    /**
     * How somebody comes not to sit on the item, in a sentence. Why the portal kept somebody away is told to the desk alone, as
     * far as the file says it; to everybody else all of them look alike.
     */
    public String recusal(RecusalLine line) {
        if (line.kind() == RecusalKind.AUTOMATIC) {
            return line.onFile() == null
                    ? texts.label(line.kind())
                    : texts.of("committee.recusal.onFile", line.kind(), line.onFile());
        }
        return texts.of("committee.recusal.line", line.kind(), line.ground(), line.state());
    }

    /** Votes as numbers. */
    public String tally(Tally tally) {
        return texts.of("committee.vote.tally", tally.inFavour(), tally.against(), tally.abstained());
    }

    /** The six answers of the balance test that were written. */
    public List<Option> balance(ItemRecord record) {
        BalanceTest test = record.balance();
        List<Option> lines = new ArrayList<>();
        add(lines, "link", test.linkWithWork());
        add(lines, "content", test.content());
        add(lines, "audience", test.audience());
        add(lines, "harm", test.harm());
        add(lines, "intent", test.intent());
        add(lines, "less", test.lessIntrusive());
        return lines;
    }

    private void add(List<Option> lines, String question, String answer) {
        if (!answer.isBlank()) {
            lines.add(new Option(answer, texts.of("committee.balance." + question)));
        }
    }

    Decision decision(ItemRecord record, ItemStep step) {
        return words.decision(record, step);
    }

    /** May the reader note something while the committee deliberates? */
    public Decision noting(ItemRecord record) {
        Verdict verdict = record.noting();
        String verb = texts.of("committee.note.verb");
        return new Decision(
                verb,
                verdict.granted(),
                texts.why(verdict),
                verb,
                texts.of("committee.note.what"),
                "",
                "",
                texts.of("committee.note.undo"));
    }

    /** May the reader vote on somebody's recusal? */
    public Decision onRecusal(ItemRecord record) {
        return new Decision(
                texts.of("committee.recusal.vote"),
                asked(record, RecusalLine::casting).granted(),
                texts.why(asked(record, RecusalLine::casting)),
                texts.of("committee.recusal.vote"),
                texts.of("committee.recusal.vote.what"),
                "",
                "",
                "");
    }

    /** May the reader say how the vote on a recusal ended? */
    public Decision settling(ItemRecord record) {
        return new Decision(
                texts.of("committee.recusal.settle"),
                asked(record, RecusalLine::settling).granted(),
                texts.why(asked(record, RecusalLine::settling)),
                texts.of("committee.recusal.settle"),
                texts.of("committee.recusal.settle.what"),
                "",
                "",
                "");
    }

    private static Verdict asked(ItemRecord record, Function<RecusalLine, Verdict> what) {
        return record.recusals().stream()
                .filter(RecusalLine::pending)
                .map(what)
                .reduce(Verdict.refused("committee.settledAlready"), (one, next) -> one.granted() ? one : next);
    }

    List<Moment> timeline(ItemRecord record) {
        return words.timeline(record);
    }

    /** Is it still to be settled in this session? */
    public boolean isOpen(ItemRecord record) {
        return record.line().state().isOpen();
    }

    /** Is a vote under way? */
    public boolean isVoting(ItemRecord record) {
        return record.line().state() == ItemState.VOTING;
    }

    /** Is there an extract of minutes for it: decided, in a session that is over? */
    public boolean withExtract(ItemRecord record) {
        return isDecided(record) && record.over();
    }

    /** Was it decided? */
    public boolean isDecided(ItemRecord record) {
        return record.line().state() == ItemState.DECIDED;
    }
}
