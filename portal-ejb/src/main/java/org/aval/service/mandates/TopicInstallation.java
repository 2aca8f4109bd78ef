package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.aval.domain.mandates.Topic;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.shared.Act;
import org.aval.policies.topics.TopicEntry;
import org.aval.policies.topics.Topics;

/** Fills a new installation with the list of topics (ruling 13); afterwards the institution keeps its own. */
@Dependent
public class TopicInstallation {

    @PersistenceContext
    EntityManager em;

    /** Brings the whole list in, unless there is one. */
    public void install(Act ofThePortal) {
        if (isEmpty()) {
            Topics.all().forEach(topic -> em.persist(topic(topic, ofThePortal)));
            em.flush();
        }
    }

    /** Is there no topic yet? */
    boolean isEmpty() {
        return em.createNativeQuery("select 1 from topic limit 1")
                .getResultList()
                .isEmpty();
    }

    private static Topic topic(TopicEntry told, Act act) {
        TopicState state = told.reserved() ? TopicState.RESERVED : TopicState.OPEN;
        return Topic.installed(told.code(), told.parent(), told.fr(), told.en(), state, act);
    }
}
