package org.aval.domain.mandates;

import static org.aval.domain.mandates.TopicStep.ADD;
import static org.aval.domain.mandates.TopicStep.DESCRIBE;
import static org.aval.domain.mandates.TopicStep.INSTALL;
import static org.aval.domain.mandates.TopicStep.RELEASE;
import static org.aval.domain.mandates.TopicStep.REOPEN;
import static org.aval.domain.mandates.TopicStep.RESERVE;
import static org.aval.domain.mandates.TopicStep.RETIRE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something the institution may be asked about: a subject, or one under it.
 *
 * <p>Mandates name topics, the question « who may speak » asks for one. The institution keeps some to itself: nobody is
 * given a mandate on a reserved topic, and who had one cannot use it. A topic that is asked for no more is retired; its
 * code and its names stay with what was said under it.
 */
@Entity
public class Topic {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Nullable
    private String parent;

    @Column(nullable = false)
    private String nameFr;

    @Column(nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private TopicState state;

    @ElementCollection
    @CollectionTable(name = "topic_journal", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Topic() {
        // for Jakarta Persistence
    }

    private Topic(String code, TopicWording wording) {
        id = UUID.randomUUID();
        this.code = code;
        call(wording);
    }

    /** A topic that comes with a new installation. */
    public static Topic installed(
            String code, @Nullable String parent, String nameFr, String nameEn, TopicState state, Act ofThePortal) {
        Topic topic = new Topic(code, new TopicWording(parent, nameFr, nameEn));
        topic.state = state;
        topic.journal.add(JournalEntry.of(INSTALL, null, state, ofThePortal));
        return topic;
    }

    /** A new word of the list. */
    public static Topic add(String code, TopicWording wording, Act act, TopicFacts facts) {
        Topic topic = new Topic(code, wording);
        TopicRule.refusal(topic, ADD, act.by(), facts).orRefuse();
        topic.state = TopicState.OPEN;
        topic.journal.add(JournalEntry.of(ADD, null, TopicState.OPEN, act));
        return topic;
    }

    /** Other names, another place. */
    public void describe(TopicWording wording, Act act, TopicFacts facts) {
        call(wording);
        advance(DESCRIBE, act, facts);
    }

    /** From now on nobody speaks of it under a mandate. */
    public void reserve(Act act, TopicFacts facts) {
        explained(RESERVE, act, facts);
    }

    /** Mandates may name it again. */
    public void release(Act act, TopicFacts facts) {
        explained(RELEASE, act, facts);
    }

    /** Nothing new is asked under this word. */
    public void retire(Act act, TopicFacts facts) {
        explained(RETIRE, act, facts);
    }

    /** Asked for again. */
    public void reopen(Act act, TopicFacts facts) {
        explained(REOPEN, act, facts);
    }

    /** May this person take this step now? */
    public Verdict verdict(TopicStep step, Actor actor, TopicFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "mandates.topic.wrongState", state)
                .and(() -> TopicRule.refusal(this, step, actor, facts));
    }

    TopicWording wording() {
        return new TopicWording(parent, nameFr, nameEn);
    }

    private void call(TopicWording wording) {
        parent = wording.parent();
        nameFr = wording.nameFr();
        nameEn = wording.nameEn();
    }

    private void explained(TopicStep step, Act act, TopicFacts facts) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        advance(step, act, facts);
    }

    private void advance(TopicStep step, Act act, TopicFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        TopicState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
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

    public @Nullable String getParent() {
        return parent;
    }

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    public TopicState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
