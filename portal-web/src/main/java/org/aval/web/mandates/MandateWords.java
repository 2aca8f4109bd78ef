package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.ConditionKind;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.mandates.MandateRecord;
import org.aval.service.mandates.StandInSheet;
import org.aval.web.shared.Badges;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Me;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a mandate is told: its sentence, its scope, its conditions, its decisions, its timeline. */
@Named("mandateWords")
@ApplicationScoped
public class MandateWords {

    private static final Set<String> NOT_THEIRS = Set.of("mandates.notYourStep", "mandates.wrongState");

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    Me me;

    String language() {
        return texts.language();
    }

    /** Who may speak about what until when, or how far the request is. */
    String sentence(MandateRecord record) {
        MandateWish wish = record.wish();
        return texts.of(
                Texts.key(record.standing()) + (isQuiet(record) ? ".quietly" : ".sentence"),
                record.holder(),
                topics(record),
                wish.scope().startsOn() == null ? "…" : wish.scope().startsOn(),
                wish.scope().endsOn() == null ? "…" : wish.scope().endsOn(),
                record.acceptBy() == null ? "…" : record.acceptBy(),
                record.pause().reviewOn() == null ? "…" : record.pause().reviewOn());
    }

    /** What the chair stopped is told without why (ruling 1), and with whom to write to. */
    private static boolean isQuiet(MandateRecord record) {
        return record.whole()
                && record.standing() == MandateStanding.SUSPENDED
                && record.pause().suspendedAs() == Role.ETHICS_CHAIR;
    }

    /** The topics it is about, in a row. */
    public String topics(MandateRecord record) {
        return record.wish().reach().everyTopic()
                ? texts.of("mandates.everyTopic")
                : named(record, record.wish().scope().included());
    }

    /** The topics it leaves out, in a row; empty for none. */
    public String excluded(MandateRecord record) {
        return named(record, record.wish().scope().excluded());
    }

    /** Where it is spoken, in a row. */
    public String channels(MandateRecord record) {
        return record.wish().reach().everyChannel()
                ? texts.of("mandates.everyChannel")
                : record.wish().scope().channels().stream()
                        .sorted()
                        .map((Platform platform) -> texts.label(platform))
                        .collect(Collectors.joining(", "));
    }

    /** The accounts it names, in a row; empty when it is for every one on its channels. */
    public String accounts(MandateRecord record) {
        return record.wish().scope().accounts().stream()
                .map(record::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** In which languages, in a row. */
    public String languages(MandateRecord record) {
        return record.wish().scope().languages().stream()
                .sorted(Comparator.reverseOrder())
                .map(code -> texts.of("mandates.language." + code))
                .collect(Collectors.joining(", "));
    }

    private static String named(MandateRecord record, Collection<String> codes) {
        return codes.stream().map(record::name).sorted().collect(Collectors.joining(", "));
    }

    /** Taken by this reader, or not now, but theirs by office. */
    boolean offers(MandateRecord record, MandateStep step) {
        Verdict verdict = record.verdict(step);
        boolean closed = !verdict.granted() && NOT_THEIRS.contains(verdict.why());
        boolean office =
                step.by().stream().filter(role -> role != Role.EMPLOYEE).anyMatch(role -> me.is(role.name()));
        boolean own = "mandates.notForYourself".equals(verdict.why()) && !office;
        return !closed && !own;
    }

    Decision decision(MandateRecord record, MandateStep step) {
        return decisions.of(
                step,
                record.verdict(step),
                record.holder(),
                record.reference(),
                record.wish().scope().endsOn() == null
                        ? "…"
                        : record.wish().scope().endsOn());
    }

    /** Accepted once, not renewed yet, and looked at by its holder or by Communications. */
    boolean renewable(MandateRecord record) {
        boolean renewed = record.chain().stream().anyMatch(link -> link.how().equals("renewedBy"));
        boolean theirs = me.getId().equals(record.wish().holder()) || me.is("COMMS") || me.is("COMMS_DIRECTOR");
        return record.acceptedAt() != null && record.endedOn() == null && !renewed && theirs;
    }

    Decision renewal(MandateRecord record) {
        return decisions.of(MandateStep.RENEW, Verdict.GRANTED, record.holder());
    }

    /** Each condition, and to the holder the way to what restores it. */
    List<ShownCondition> conditions(List<Condition> conditions, UUID holder) {
        boolean own = me.getId().equals(holder);
        return conditions.stream().map(one -> shown(one, own)).toList();
    }

    private ShownCondition shown(Condition one, boolean own) {
        String key = Texts.key(one.kind());
        if (one.met()) {
            return new ShownCondition(true, texts.of(key), texts.of(key + ".met"), "", "");
        }
        String restore = one.kind() == ConditionKind.NO_IMPEDIMENT || own ? ".restore" : ".restoreOther";
        return new ShownCondition(
                false,
                texts.of(key),
                texts.why(one.verdict()),
                texts.of(texts.has(key + restore) ? key + restore : key + ".restore"),
                own ? way(one.kind()) : "");
    }

    private static String way(ConditionKind kind) {
        return switch (kind) {
            case ATTESTED -> "/attestations/mine";
            case INTERESTS_DECLARED -> "/interests/mine";
            case NOT_OVERLAPPING, WITHIN_PARENT -> "/mandates/mine";
            default -> "";
        };
    }

    List<Moment> timeline(MandateRecord record) {
        List<Moment> decided = timelines.of(record.timeline(), MandateStep.class, MandateState.class);
        return Stream.concat(decided.stream(), record.hands().stream().map(this::hand))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .toList();
    }

    /** Somebody else stands in: who, and in whose place. */
    private Moment hand(StandInSheet.Change change) {
        String key = Texts.key(change.place()) + (change.person().isEmpty() ? ".gone" : ".done");
        String who = change.earlier().isEmpty() ? texts.of("mandates.standIn.nobody") : change.earlier();
        return new Moment(
                change.at(),
                Badges.look(MandateState.ACTIVE),
                change.author(),
                texts.of(key, change.person(), who),
                change.motive());
    }
}
