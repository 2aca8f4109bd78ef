package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.mandates.Topic;
import org.aval.domain.mandates.TopicFacts;
import org.aval.domain.mandates.TopicWording;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * The list of topics one can be asked about: everybody reads it, communications keep it, and their director decides what
 * the institution keeps to itself.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class TopicDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Topics topics;

    /** The whole list, each topic after the one it stands under. */
    public List<TopicLine> list(String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return topics.lines(language);
    }

    /** What somebody may choose: everything that is not retired. */
    public List<TopicLine> choices(String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return topics.choices(language);
    }

    /** One topic, with what the reader may do about it. */
    public TopicRecord read(UUID id, String language) {
        return topics.record(topics.any(id), acts.now("").by(), language);
    }

    /** A new topic. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public UUID add(String code, TopicWording wording, String reason) {
        topics.alone();
        String word = code.strip().toUpperCase(Locale.ROOT);
        Topic topic = Topic.add(word, wording, acts.now(reason), topics.facts(word, wording.parent()));
        em.persist(topic);
        return topic.getId();
    }

    /** Other names, another place. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void describe(UUID id, int version, TopicWording wording) {
        topics.alone();
        Topic topic = topics.fresh(id, version);
        topic.describe(wording, acts.now(""), topics.facts(topic.getCode(), wording.parent()));
    }

    /** From now on nobody speaks of it under a mandate. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public void reserve(UUID id, int version, String reason) {
        change(id, version, reason, Topic::reserve);
    }

    /** Mandates may name it again. */
    @RolesAllowed({"COMMS_DIRECTOR", "DG"})
    @Command
    public void release(UUID id, int version, String reason) {
        change(id, version, reason, Topic::release);
    }

    /** Nothing new is asked under this word. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void retire(UUID id, int version, String reason) {
        change(id, version, reason, Topic::retire);
    }

    /** Asked for again. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void reopen(UUID id, int version, String reason) {
        change(id, version, reason, Topic::reopen);
    }

    private interface Change {
        void on(Topic topic, Act act, TopicFacts facts);
    }

    private void change(UUID id, int version, String reason, Change change) {
        topics.alone();
        Topic topic = topics.fresh(id, version);
        change.on(topic, acts.now(reason), topics.facts(topic.getCode(), topic.getParent()));
    }
}
