package org.aval.domain.scenarios;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of the institution's own, learnt from what happened. It holds no case and no way to one: what could lead there
 * was looked for before it was kept, and somebody else looked once more.
 */
@Entity
public class LearntScenario {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private ScenarioState state = ScenarioState.PROPOSED;

    /** Who proposed it, or worded it last: somebody else agrees. */
    @Column(name = "proposer_id", nullable = false)
    private UUID proposer;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ScenarioFlaw flaw;

    @Embedded
    private @Nullable ToldFacts told = ToldFacts.NOTHING;

    @ElementCollection
    @CollectionTable(name = "learnt_scenario_text", joinColumns = @JoinColumn(name = "learnt_scenario_id"))
    @OrderColumn(name = "line")
    private List<ScenarioText> texts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "learnt_scenario_article", joinColumns = @JoinColumn(name = "learnt_scenario_id"))
    @Column(name = "article", nullable = false)
    private Set<String> articles = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "learnt_scenario_audience", joinColumns = @JoinColumn(name = "learnt_scenario_id"))
    @Column(name = "audience", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Audience> audiences = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "learnt_scenario_journal", joinColumns = @JoinColumn(name = "learnt_scenario_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected LearntScenario() {
        // for Jakarta Persistence
    }

    /**
     * Somebody who knows what happened proposes it.
     *
     * @param recognisable did the look for what leads back find something
     */
    public static LearntScenario propose(String code, ScenarioWish wish, boolean recognisable, Act act) {
        mayTake(ScenarioStep.PROPOSE, act.by())
                .and(() -> mayStand(wish, recognisable))
                .orRefuse();
        LearntScenario scenario = new LearntScenario();
        scenario.id = UUID.randomUUID();
        scenario.code = code;
        scenario.proposer = act.by().person();
        scenario.write(wish);
        scenario.journal.add(JournalEntry.of(ScenarioStep.PROPOSE, null, scenario.state, act));
        return scenario;
    }

    /** It is worded anew, and looked at again. */
    public void reword(ScenarioWish wish, boolean recognisable, Act act) {
        verdict(ScenarioStep.REWORD, act.by())
                .and(() -> mayStand(wish, recognisable))
                .orRefuse();
        flaw = null;
        proposer = act.by().person();
        write(wish);
        take(ScenarioStep.REWORD, act);
    }

    /** Somebody could be recognised in it. */
    public void sendBack(ScenarioFlaw found, Act act) {
        verdict(ScenarioStep.RETURN, act.by()).orRefuse();
        flaw = found;
        take(ScenarioStep.RETURN, act);
    }

    /** Nobody can. */
    public void agree(Act act) {
        verdict(ScenarioStep.AGREE, act.by()).orRefuse();
        take(ScenarioStep.AGREE, act);
    }

    /** It is drawn for these people from now on. */
    public void adopt(Set<Audience> whom, Act act) {
        verdict(ScenarioStep.ADOPT, act.by())
                .and(() -> Verdict.unless(whom.isEmpty(), "scenarios.noAudience"))
                .orRefuse();
        audiences.clear();
        audiences.addAll(whom);
        take(ScenarioStep.ADOPT, act);
    }

    /** It is drawn no more. */
    public void retire(Act act) {
        verdict(ScenarioStep.RETIRE, act.by()).orRefuse();
        take(ScenarioStep.RETIRE, act);
    }

    /** May this person take the step, now? */
    public Verdict verdict(ScenarioStep step, Actor actor) {
        boolean looksOn = step == ScenarioStep.AGREE || step == ScenarioStep.RETURN;
        return mayTake(step, actor)
                .and(() -> Verdict.unless(!step.opensFrom(state), "scenarios.wrongState"))
                .and(() -> Verdict.unless(looksOn && actor.isPerson(proposer), "scenarios.samePerson"));
    }

    /** May this person propose one? */
    public static Verdict proposing(Actor actor) {
        return mayTake(ScenarioStep.PROPOSE, actor);
    }

    private static Verdict mayTake(ScenarioStep step, Actor actor) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "scenarios.notYourOffice");
    }

    private static Verdict mayStand(ScenarioWish wish, boolean recognisable) {
        return wish.sound().and(() -> Verdict.unless(recognisable, "scenarios.recognisable"));
    }

    private void write(ScenarioWish wish) {
        texts.clear();
        texts.add(wish.french());
        texts.add(wish.english());
        articles.clear();
        articles.addAll(wish.articles());
        told = wish.told();
    }

    private void take(ScenarioStep step, Act act) {
        ScenarioState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    /** As it is worded. */
    public ScenarioWish wording() {
        return new ScenarioWish(texts.get(0), texts.get(1), articles, told());
    }

    private ToldFacts told() {
        return Objects.requireNonNullElse(told, ToldFacts.NOTHING);
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public ScenarioState getState() {
        return state;
    }

    public @Nullable ScenarioFlaw getFlaw() {
        return flaw;
    }

    public Set<Audience> getAudiences() {
        return Set.copyOf(audiences);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
