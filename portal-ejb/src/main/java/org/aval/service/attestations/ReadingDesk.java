package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.shared.Act;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/** Where a person reads: the text of one's own variant, with the progress kept article by article. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ReadingDesk {

    private static final int LONGEST_SECONDS = 3600;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Obligations obligations;

    @Inject
    CharterLibrary library;

    @Inject
    CharterTexts texts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Resigning resigning;

    /** What the person reads, in the language of the page. @throws Refusal when it is not the caller's own */
    public Reading read(UUID id, String language) {
        Obligation obligation = obligations.own(id);
        VersionText text = texts.remembered(obligation.getCharterVersion());
        return new Reading(
                id,
                obligation.getCharterVersion(),
                obligation.getVersion(),
                obligation.getState(),
                obligation.getDueOn(),
                text.title(language),
                shown(text, language),
                obligations.displayed(id),
                resigning.of(obligation, library.ownAudiences(), language).orElse(null));
    }

    /** The text as the caller sees it. */
    ShownCharter shown(VersionText text, String language) {
        return text.shown(library.ownAudiences(), institution.read().jurisdiction(), language);
    }

    /**
     * Articles were on the person's screen; the first one opens the obligation. Told twice, it is kept once.
     *
     * @param seconds how long each was in view, by article code
     */
    @Command
    public void display(UUID id, String language, Map<String, Integer> seconds) {
        Obligation obligation = obligations.own(id);
        Act act = acts.now("");
        ShownCharter charter = shown(texts.remembered(obligation.getCharterVersion()), language);
        Set<String> known = new TreeSet<>();
        charter.articles().stream().map(ShownArticle::code).forEach(known::add);
        if (obligation.getState() == ObligationState.ASSIGNED) {
            obligation.open(act, obligations.own(act, Set.of()));
        }
        if (obligation.getState() != ObligationState.OPENED) {
            return;
        }
        seconds.forEach((code, length) -> {
            if (known.contains(code)) {
                keep(id, code, language, length, act);
            }
        });
    }

    private void keep(UUID id, String code, String language, int seconds, Act act) {
        em.createNativeQuery(
                        """
                        insert into article_display (obligation_id, article_code, language, shown_at, seconds)
                        values (:id, :code, :language, :at, :seconds) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("code", code)
                .setParameter("language", language)
                .setParameter("at", act.at())
                .setParameter("seconds", Math.max(0, Math.min(seconds, LONGEST_SECONDS)))
                .executeUpdate();
    }

    /** The person says: I have read it all. @throws Refusal with the number of articles left otherwise */
    @Command
    public void finish(UUID id, int version, String language) {
        Obligation obligation = obligations.own(id, version);
        Act act = acts.now("");
        Set<String> unread = new TreeSet<>(resigning
                .of(obligation, library.ownAudiences(), language)
                .map(Again::toRead)
                .orElseGet(() -> shown(texts.remembered(obligation.getCharterVersion()), language)
                        .mandatoryCodes()));
        unread.removeAll(obligations.displayed(id));
        obligation.finishReading(language, act, obligations.own(act, unread));
    }
}
