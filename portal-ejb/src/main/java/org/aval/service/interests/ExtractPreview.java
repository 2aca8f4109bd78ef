package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.interests.Declaration;
import org.aval.policies.interests.DeclarationTemplate.Extract;

/** Shows a declarant what will be public of what they write, by the very question that publishes it. */
@Dependent
class ExtractPreview {

    @PersistenceContext
    EntityManager em;

    /** Does the declarant hold an office of the law, or did so not long ago? */
    boolean concerns(Declaration declaration, Extract asked) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select from interest_liable(cast(string_to_array(:offices, ',') as text[]), :years) l
                                        where l.person_id = :person)""")
                .setParameter("offices", String.join(",", asked.offices()))
                .setParameter("years", asked.years())
                .setParameter("person", declaration.getDeclarant())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<PublicLink> of(Declaration declaration, Extract asked) {
        List<Tuple> rows = em.createNativeQuery(
                        "select * from interest_public_links(:id, cast(string_to_array(:asked, ',') as text[]))",
                        Tuple.class)
                .setParameter("id", declaration.getId())
                .setParameter("asked", String.join(",", asked.categories()))
                .getResultList();
        return rows.stream().map(PublicInterests::link).toList();
    }
}
