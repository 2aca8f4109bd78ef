package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Links;

/**
 * Asks thousands of people at once to read and sign: their obligations, the first line of each one's journal with its
 * evidence, and a letter to each, all in one statement.
 */
@Dependent
class Asking {

    /** As many as are asked in one transaction. */
    static final int BATCH = 2_500;

    /** One node asks at a time; the other has nothing to do then. */
    private static final long LOCK = 0x6f6e62L;

    private static final String ASK =
            """
            with wanted as materialized (
                %s
            ), days as materialized (
                select cast(split_part(line, '|', 1) as date) as first_day, cast(split_part(line, '|', 2) as date) as due_on,
                       cast(split_part(line, '|', 3) as date) as hard_limit_on,
                       split_part(line, '|', 4) as fr, split_part(line, '|', 5) as en
                  from string_to_table(:days, chr(10)) as line
            ), asked as (
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, w.id, :campaign, :version, d.due_on, d.hard_limit_on, :state
                  from wanted w join days d on d.first_day = greatest(w.starts_on, :today)
                    on conflict do nothing
             returning id, person_id, due_on
            ), told as (
                insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, to_state, motive)
                select id, 0, :at, :today, :author, :actedAs, :step, :state, :motive from asked
            ), letters as (
                select a.person_id, a.id || ':' || a.due_on as once, d.said, :start || a.id as place
                  from asked a join person p on p.id = a.person_id
                  join (select distinct due_on, 'fr' as language, fr as said from days union all
                        select distinct due_on, 'en', en from days) d on d.due_on = a.due_on and d.language = p.language
            )
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Terms terms;

    @Inject
    CharterTexts texts;

    @Inject
    Links links;

    @Inject
    Outbox outbox;

    /** Is this node the one that asks until its transaction ends? */
    boolean isOurs() {
        return (boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /**
     * Asks whoever is wanted; nobody is asked twice in a round.
     *
     * @param wanted a question to the database: the id and first day of at most :size people
     * @param values what it is asked with
     * @return how many were asked
     */
    int ask(Campaign campaign, String wanted, Map<String, Object> values, Act act) {
        VersionText text = texts.remembered(campaign.getCharterVersion());
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Map.of(
                "size", BATCH,
                "days", days(campaign, act.effectiveOn()),
                "campaign", campaign.getId(),
                "version", campaign.getCharterVersion(),
                "start", links.to("/attestations/read?id=").toString()));
        all.putAll(line(act));
        return outbox.postMany(
                "attestations.assigned",
                ASK.formatted(wanted),
                all,
                language -> List.of(text.title(language), text.version().getNumber(), Outbox.SAID, Outbox.PLACE, ""));
    }

    /** The first line of each one's journal. */
    private static Map<String, Object> line(Act act) {
        JournalEntry line = JournalEntry.of(ObligationStep.ASSIGN, null, ObligationState.ASSIGNED, act);
        return Map.of(
                "state", line.toState(),
                "step", line.step(),
                "at", line.at(),
                "today", line.effectiveOn(),
                "author", line.author(),
                "actedAs", line.actedAs(),
                "motive", line.motive());
    }

    /** By when whoever begins on a day signs: one line for today, and one for each day on which somebody begins later. */
    @SuppressWarnings("unchecked")
    private String days(Campaign campaign, LocalDate today) {
        List<LocalDate> later = em.createNativeQuery(
                        "select distinct starts_on from person where starts_on > :today", LocalDate.class)
                .setParameter("today", today)
                .getResultList();
        return Stream.concat(Stream.of(today), later.stream())
                .map(first -> line(first, terms.of(campaign, first, today)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(LocalDate first, Term term) {
        return String.join(
                "|",
                first.toString(),
                term.dueOn().toString(),
                term.hardLimitOn().toString(),
                Correspondence.said(term.dueOn(), "fr"),
                Correspondence.said(term.dueOn(), "en"));
    }
}
