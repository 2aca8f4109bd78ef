package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.domain.exhibits.RemovalStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Writes and reads what was asked to be taken down, and what was done to contain a case. */
@Dependent
class Removals {

    @PersistenceContext
    EntityManager em;

    @Inject
    RemovalWords words;

    UUID ask(CaseDoor.Opened opened, RemovalWish wish, Act act) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into removal (id, version, incident_case_id, addressee, state, asked_at, asked_by)
                        values (:id, 0, :incident, :addressee, 'ASKED', :at, :by)""")
                .setParameter("id", id)
                .setParameter("incident", opened.incident().getId())
                .setParameter("addressee", wish.addressee().name())
                .setParameter("at", act.at())
                .setParameter("by", act.by().staffNo())
                .executeUpdate();
        nameKept(id, opened.incident().getId());
        note(id, RemovalStep.ASK, null, act);
        words.keep(id, place(opened), "ADDRESS", wish.address());
        words.keep(id, place(opened), "TICKET", wish.ticket());
        words.keep(id, place(opened), "REASON", wish.reason());
        return id;
    }

    /** What was kept when it was asked for. */
    private void nameKept(UUID removal, UUID incident) {
        em.createNativeQuery(
                        """
                        insert into removal_exhibit (removal_id, exhibit_id)
                        select :id, e.id from exhibit e where e.incident_case_id = :incident""")
                .setParameter("id", removal)
                .setParameter("incident", incident)
                .executeUpdate();
    }

    void answer(
            CaseDoor.Opened opened, RemovalRef shown, RemovalState before, RemovalState outcome, String told, Act act) {
        RemovalStep step = RemovalStep.to(outcome);
        if (!step.opensFrom(before)) {
            throw new Refusal("exhibits.answeredAlready");
        }
        int changed = em.createNativeQuery(
                        """
                        update removal set version = version + 1, state = :state, answered_on = :day
                         where id = :id and version = :version""")
                .setParameter("state", outcome.name())
                .setParameter("day", act.effectiveOn())
                .setParameter("id", shown.id())
                .setParameter("version", shown.version())
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal("shared.changedMeanwhile");
        }
        note(shown.id(), step, before, act);
        words.keep(shown.id(), place(opened), "ANSWER", told);
    }

    void contain(CaseDoor.Opened opened, ContainmentAction action, Instant doneAt, String outcome, Act act) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into containment (id, incident_case_id, action, done_at, recorded_at, author)
                        values (:id, :incident, :action, :done, :at, :by)""")
                .setParameter("id", id)
                .setParameter("incident", opened.incident().getId())
                .setParameter("action", action.name())
                .setParameter("done", doneAt)
                .setParameter("at", act.at())
                .setParameter("by", act.by().staffNo())
                .executeUpdate();
        words.keep(id, place(opened), "OUTCOME", outcome);
    }

    @SuppressWarnings("unchecked")
    List<RemovalRow> of(CaseDoor.Opened opened, Map<UUID, Map<String, String>> told) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select r.id, r.version, r.addressee, r.state, r.asked_at, r.answered_on,
                               trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as asked_by
                          from removal r join person p on p.staff_no = r.asked_by
                         where r.incident_case_id = :incident order by r.asked_at desc, r.id""",
                        Tuple.class)
                .setParameter("incident", opened.incident().getId())
                .getResultList();
        return rows.stream()
                .map(row -> row(row, told.getOrDefault(Columns.id(row, "id"), Map.of())))
                .toList();
    }

    private static RemovalRow row(Tuple row, Map<String, String> said) {
        return new RemovalRow(
                Columns.id(row, "id"),
                row.get("version", Number.class).intValue(),
                Columns.constant(row, "addressee", RemovalAddressee.class),
                Columns.constant(row, "state", RemovalState.class),
                Columns.moment(row, "asked_at"),
                Columns.text(row, "asked_by"),
                Columns.dayOrNull(row, "answered_on"),
                said.getOrDefault("ADDRESS", ""),
                said.getOrDefault("TICKET", ""),
                said.getOrDefault("REASON", ""),
                said.getOrDefault("ANSWER", ""));
    }

    @SuppressWarnings("unchecked")
    List<ContainmentRow> done(CaseDoor.Opened opened, Map<UUID, Map<String, String>> told) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select c.id, c.action, c.done_at, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who
                          from containment c join person p on p.staff_no = c.author
                         where c.incident_case_id = :incident order by c.done_at desc, c.id""",
                        Tuple.class)
                .setParameter("incident", opened.incident().getId())
                .getResultList();
        return rows.stream()
                .map(row -> new ContainmentRow(
                        Columns.constant(row, "action", ContainmentAction.class),
                        Columns.moment(row, "done_at"),
                        Columns.text(row, "who"),
                        told.getOrDefault(Columns.id(row, "id"), Map.of()).getOrDefault("OUTCOME", "")))
                .toList();
    }

    static Place place(CaseDoor.Opened opened) {
        return new Place(opened.incident().getId(), KeyPart.CASE, opened.holder());
    }

    private void note(UUID id, RemovalStep step, @Nullable RemovalState from, Act act) {
        em.createNativeQuery(
                        """
                        insert into removal_journal (removal_id, line, at, effective_on, author, acted_as, step, from_state,
                                                     to_state, motive)
                        select :id, count(*), :at, :day, :by, :office, :step, :from, :to, ''
                          from removal_journal j where j.removal_id = :id""")
                .setParameter("id", id)
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .setParameter("by", act.by().staffNo())
                .setParameter("office", office(step, act).name())
                .setParameter("step", step.name())
                .setParameter("from", from == null ? null : from.name())
                .setParameter("to", step.to().name())
                .executeUpdate();
    }

    private static Role office(RemovalStep step, Act act) {
        return step.by().stream()
                .filter(role -> role != Role.EMPLOYEE && act.by().is(role))
                .sorted()
                .findFirst()
                .orElse(Role.EMPLOYEE);
    }
}
