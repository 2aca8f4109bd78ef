package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Role;
import org.aval.policies.publications.Questions;
import org.aval.service.publications.AdviceSheet.Clause;
import org.aval.service.publications.AdviceSheet.Contact;
import org.aval.service.shared.Columns;

/** Whom to turn to, and where the charter says it. */
@Dependent
class AdviceSources {

    private static final int MOST = 2;

    /** A manager is the reader's own; of the others, whoever holds the role today. */
    private static final String CONTACTS =
            """
            select h.role, h.name, h.work_email from (
                select r.role, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, p.work_email,
                       row_number() over (partition by r.role order by bare(p.last_name), p.id) as turn
                  from person_role r join person p on p.id = r.person_id
                 where r.role in (:roles) and r.role <> 'MANAGER' and p.id <> :reader
                union all
                select 'MANAGER', trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), p.work_email,
                       row_number() over (order by l.absent_id nulls first, p.id)
                  from leads l join person_in_post i on i.id = l.manager_id join person p on p.id = i.id
                 where l.person_id = :reader and l.is_primary and 'MANAGER' in (:roles)) h
             where h.turn <= :most order by h.role, h.turn""";

    /** The article of a charter in force that cites most of the entries a question comes from. */
    private static final String CLAUSES =
            """
            select distinct on (asked.question) asked.question, a.code, t.title, v.id as version
              from (values %s) as asked(question, entry)
              join article_citation c on c.catalogue_id = asked.entry
              join article a on a.id = c.article_id
              join charter_version v on v.id = a.version_id and v.state = 'SCHEDULED'
                   and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
              join article_text t on t.article_id = a.id and t.language = :language
             group by asked.question, a.id, a.code, a.ordinal, t.title, v.id
             order by asked.question, count(*) desc, a.ordinal""";

    @PersistenceContext
    EntityManager em;

    /** Those who hold these roles today, two of each at most. */
    Map<Role, List<Contact>> contacts(Collection<Role> roles, UUID reader) {
        Map<Role, List<Contact>> contacts = new EnumMap<>(Role.class);
        if (roles.isEmpty()) {
            return contacts;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(CONTACTS, Tuple.class)
                .setParameter("roles", roles.stream().map(Role::name).toList())
                .setParameter("reader", reader)
                .setParameter("most", MOST)
                .getResultList();
        rows.forEach(
                row -> contacts.computeIfAbsent(Columns.constant(row, "role", Role.class), role -> new ArrayList<>())
                        .add(new Contact(Columns.text(row, "name"), Columns.text(row, "work_email"))));
        return contacts;
    }

    /** The clause behind each of these questions, where the charter in force has one. */
    Map<Question, Clause> clauses(Collection<Question> questions, String language) {
        Map<Question, Clause> clauses = new EnumMap<>(Question.class);
        if (questions.isEmpty()) {
            return clauses;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(CLAUSES.formatted(entries(questions)), Tuple.class)
                .setParameter("language", language)
                .getResultList();
        rows.forEach(row -> clauses.put(
                Columns.constant(row, "question", Question.class),
                new Clause(
                        Columns.text(row, "code"),
                        Columns.text(row, "title"),
                        "/charters/charter?id=" + Columns.id(row, "version") + "#" + Columns.text(row, "code"))));
        return clauses;
    }

    /** Codes of the questions' own file, never a value from outside. */
    private static String entries(Collection<Question> questions) {
        List<String> pairs = new ArrayList<>();
        questions.forEach(question -> Questions.read(question.name())
                .catalogueIds()
                .forEach(entry -> pairs.add("('" + question + "', '" + entry + "')")));
        return String.join(", ", pairs);
    }
}
