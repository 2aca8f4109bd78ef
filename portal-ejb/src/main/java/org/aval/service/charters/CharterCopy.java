package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Copies the articles of one version into another, in all their languages and variants. */
@Dependent
class CharterCopy {

    private static final List<String> STATEMENTS = List.of(
            """
            insert into article (id, version_id, code, ordinal, mandatory, code_of_ethics)
            select gen_random_uuid(), :to, code, ordinal, mandatory, code_of_ethics from article where version_id = :from""",
            """
            insert into article_text (article_id, language, title, clauses, example, why, see_also)
            select n.id, t.language, t.title, t.clauses, t.example, t.why, t.see_also
              from article o join article n on n.code = o.code and n.version_id = :to
              join article_text t on t.article_id = o.id where o.version_id = :from""",
            """
            insert into article_note (article_id, language, kind, target, text)
            select n.id, t.language, t.kind, t.target, t.text
              from article o join article n on n.code = o.code and n.version_id = :to
              join article_note t on t.article_id = o.id where o.version_id = :from""",
            """
            insert into article_citation (article_id, catalogue_id)
            select n.id, t.catalogue_id
              from article o join article n on n.code = o.code and n.version_id = :to
              join article_citation t on t.article_id = o.id where o.version_id = :from""");

    @PersistenceContext
    EntityManager em;

    /** Copies the words of a version that is there into one that has none yet. */
    void copy(UUID from, UUID to) {
        em.flush();
        STATEMENTS.forEach(statement -> em.createNativeQuery(statement)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate());
    }
}
