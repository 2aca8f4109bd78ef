package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.ItemSubject;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where the agenda of a session is kept: what is put on it, prepared, put off and taken off. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class AgendaDesk {

    @Inject
    Acts acts;

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    NewItems news;

    @Inject
    ItemWords words;

    @Inject
    Documents documents;

    @Inject
    Panel panel;

    /** Something is put on the agenda; who has a ground against it withdraws at once. */
    @Command
    public UUID put(SessionRef shown, ItemDraft draft) {
        Act act = begin();
        return news.put(sessions.fresh(shown), draft, act);
    }

    /** What is asked and who reports on it; documents that are named besides stay named. */
    @Command
    public void prepare(
            ItemRef shown, String question, boolean expression, @Nullable UUID rapporteur, List<String> named) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.verdict(ItemStep.PREPARE, act.by(), facts(item, act)).orRefuse();
        String kept = words.kept(ItemWords.Place.of(item, act.by()), "question", question);
        item.prepare(new ItemSubject(item.getSubject().title(), kept, expression, rapporteur), act, facts(item, act));
        documents.keep(item, named, act.by());
    }

    /** To another session. */
    @Command
    public void defer(ItemRef shown) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.defer(act, facts(item, act));
    }

    /** It does not concern the committee any more. */
    @Command
    public void withdraw(ItemRef shown) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.withdraw(act, facts(item, act));
        panel.dissolve(item, act);
    }

    private ItemFacts facts(AgendaItem item, Act act) {
        CommitteeSession session = sessions.any(item.getSession());
        return items.facts(session, item.getRecusals().seats(), act.by());
    }

    private Act begin() {
        readers.reader();
        return acts.now("");
    }
}
